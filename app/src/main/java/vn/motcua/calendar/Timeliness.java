package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How something stands to its deadline; what is finished is judged by the date, not by the hour. */
public enum Timeliness {
    /** Finished on a day before the due date. */
    EARLY,
    /** Finished on the due date. */
    ON_TIME,
    /** Open, and the due time has not passed. */
    WITHIN_LIMIT,
    /** Finished on a day after the due date, or still open after the due time. */
    OVERDUE;

    public static Timeliness ofFinished(Instant finishedAt, Instant dueAt) {
        int order = dateOf(finishedAt).compareTo(dateOf(dueAt));
        return order < 0 ? EARLY : order == 0 ? ON_TIME : OVERDUE;
    }

    /** The minute of the due time itself is still in time. */
    public static Timeliness ofOpen(Instant now, Instant dueAt) {
        return now.truncatedTo(ChronoUnit.MINUTES).isAfter(dueAt) ? OVERDUE : WITHIN_LIMIT;
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }
}
