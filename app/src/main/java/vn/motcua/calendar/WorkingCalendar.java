package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The working time of one unit, fixed and safe to share between threads.
 *
 * <p>The clock counts in whole minutes, as a receipt slip states them: instants are cut to the minute before counting.
 * Every method throws {@link CalendarRangeExceeded} for days beyond the years that can be known.
 */
public interface WorkingCalendar {

    /** Vietnam's time, in which every calendar counts; there is no summer time. */
    ZoneOffset ZONE = ZoneOffset.ofHours(7);

    /** When a limit that starts at the given instant ends. */
    Instant dueAt(Instant start, CountingTerms terms);

    /** The same instant as {@link #dueAt}, with the lines that explain it. */
    Deadline deadline(Instant start, CountingTerms terms);

    /** From when on time runs: the start itself, the morning after a cut-off, or the first minute of the next day. */
    Instant countsFrom(Instant start, CountingTerms terms);

    /** {@link #dueAt(Instant, CountingTerms)} without a cut-off. */
    default Instant dueAt(Instant start, TimeLimit limit, CountingRule rule) {
        return dueAt(start, new CountingTerms(limit, rule, null));
    }

    /** {@link #deadline(Instant, CountingTerms)} without a cut-off. */
    default Deadline deadline(Instant start, TimeLimit limit, CountingRule rule) {
        return deadline(start, new CountingTerms(limit, rule, null));
    }

    /** The first instant at which the given number of working minutes has passed; {@code minutes} is zero or more. */
    Instant plusWorkingMinutes(Instant start, long minutes);

    /** Working minutes from one instant to a later one; negative when the second is the earlier. */
    long workingMinutesBetween(Instant from, Instant to);

    /** Whether any minute of the day counts. */
    boolean isWorkingDay(LocalDate day);

    /** The last counting minute of the day or, when it is off, of the next working day. */
    Instant closeOfBusiness(LocalDate day);

    /** The days from one instant to a later one, each with the working minutes counted in between. */
    List<DeadlineLine> linesBetween(Instant from, Instant to);
}
