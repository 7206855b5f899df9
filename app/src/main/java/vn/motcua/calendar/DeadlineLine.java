package vn.motcua.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a deadline's computation.
 *
 * @param countedMinutes working minutes of this day that were counted; for limits in calendar days and months, 0
 * @param totalMinutes working minutes counted up to the end of this day
 * @param reason message key of why the day counts, counts in part or does not count, such as {@code
 *     calendar.reason.holiday}
 * @param note the name of the holiday or the document behind the reason, if there is one
 */
public record DeadlineLine(
        LocalDate day,
        long countedMinutes,
        long totalMinutes,
        String reason,
        @Nullable String note) {}
