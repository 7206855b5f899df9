package vn.motcua.organisation;

import java.time.LocalDate;

/**
 * What a change of the organisation rests on.
 *
 * @param number such as "1668/NQ-UBTVQH15"
 * @param effective the first day on which the change holds
 */
public record Decision(String number, LocalDate effective) {}
