package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The working time of one unit, fixed and safe to share between threads.
 *
 * <p>The clock counts in whole minutes, as a receipt slip states them: instants are cut to the minute before counting.
 */
public interface WorkingCalendar {

    /**
     * When a limit that starts at the given instant ends.
     *
     * @param rule ignored for calendar days and months, which always follow {@link CountingRule#NEXT_DAY}
     * @throws CalendarRangeExceeded when the end lies beyond the years whose days are known
     */
    Instant dueAt(Instant start, TimeLimit limit, CountingRule rule);

    /** The same instant as {@link #dueAt}, with the lines that explain it. */
    Deadline deadline(Instant start, TimeLimit limit, CountingRule rule);

    /** The first instant at which the given number of working minutes has passed; {@code minutes} is zero or more. */
    Instant plusWorkingMinutes(Instant start, long minutes);

    /** Working minutes from one instant to a later one; negative when the second is the earlier. */
    long workingMinutesBetween(Instant from, Instant to);

    /** Whether any minute of the day counts. */
    boolean isWorkingDay(LocalDate day);
}
