package vn.motcua.organisation;

import java.time.LocalDate;

/**
 * What a change of the organisation rests on.
 *
 * @param number such as "1668/NQ-UBTVQH15"
 * @param effective the first day on which the change holds
 */
public record Decision(String number, LocalDate effective) {

    /** The day of independence: nothing of this administration is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);

    private static final LocalDate TOO_LATE = LocalDate.of(2100, 1, 1);

    /** Whether something can take effect on that day at all; other days are slips of the pen. */
    public static boolean canTakeEffectOn(LocalDate day) {
        return !day.isBefore(EARLIEST) && day.isBefore(TOO_LATE);
    }
}
