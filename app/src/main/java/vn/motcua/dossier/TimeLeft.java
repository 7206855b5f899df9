package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;

/**
 * How something stands to its deadline, the way people say it: in working days from one working day on, below that in
 * working hours, then in minutes.
 *
 * @param amount zero or more, in the unit of the kind; 0 where the kind has none
 */
public record TimeLeft(Kind kind, long amount) {

    private static final long HOUR = 60;
    private static final long DAY = 8 * HOUR;

    /** The way it is said; every kind has its words in the message bundle, so that no colour has to speak alone. */
    public enum Kind {
        OVERDUE_DAYS("dossier.time-left.overdue-days", true),
        OVERDUE_HOURS("dossier.time-left.overdue-hours", true),
        OVERDUE_JUST("dossier.time-left.overdue-just", true),
        DAYS("dossier.time-left.days", false),
        HOURS("dossier.time-left.hours", false),
        MINUTES("dossier.time-left.minutes", false),
        NO_DEADLINE("dossier.time-left.no-deadline", false),
        AWAITING_SUPPLEMENT("dossier.time-left.awaiting-supplement", false),
        AWAITING_PAYMENT("dossier.time-left.awaiting-payment", false),
        SUSPENDED("dossier.time-left.suspended", false),
        /** There is an answer: no deadline runs any more, whenever it is fetched. */
        ANSWERED("dossier.time-left.answered", false);

        private final String key;
        private final boolean overdue;

        Kind(String key, boolean overdue) {
            this.key = key;
            this.overdue = overdue;
        }
    }

    /** @param dueAt null when there is no deadline */
    public static TimeLeft at(Instant now, @Nullable Instant dueAt, WorkingCalendar calendar) {
        if (dueAt == null) {
            return new TimeLeft(Kind.NO_DEADLINE, 0);
        }
        return now.isAfter(dueAt)
                ? overdue(calendar.workingMinutesBetween(dueAt, now))
                : running(calendar.workingMinutesBetween(now, dueAt));
    }

    /** What rests says for what it rests; what has its answer can be late no more. */
    public static TimeLeft of(DossierStatus status, Instant now, @Nullable Instant dueAt, WorkingCalendar calendar) {
        return switch (status) {
            case AWAITING_SUPPLEMENT -> new TimeLeft(Kind.AWAITING_SUPPLEMENT, 0);
            case AWAITING_FINANCIAL_OBLIGATION -> new TimeLeft(Kind.AWAITING_PAYMENT, 0);
            case SUSPENDED -> new TimeLeft(Kind.SUSPENDED, 0);
            case PROCESSED, RESULT_RETURNED, REJECTED_AT_INTAKE, WITHDRAWN, STOPPED -> new TimeLeft(Kind.ANSWERED, 0);
            case SUBMITTED, RECEIVED, PROCESSING -> at(now, dueAt, calendar);
        };
    }

    public String key() {
        return kind.key;
    }

    public boolean isOverdue() {
        return kind.overdue;
    }

    public boolean isResting() {
        return kind == Kind.AWAITING_SUPPLEMENT || kind == Kind.AWAITING_PAYMENT || kind == Kind.SUSPENDED;
    }

    /** Less than a working day is left. */
    public boolean isShort() {
        return kind == Kind.HOURS || kind == Kind.MINUTES;
    }

    private static TimeLeft overdue(long minutes) {
        if (minutes >= DAY) {
            return new TimeLeft(Kind.OVERDUE_DAYS, minutes / DAY);
        }
        return minutes >= HOUR ? new TimeLeft(Kind.OVERDUE_HOURS, minutes / HOUR) : new TimeLeft(Kind.OVERDUE_JUST, 0);
    }

    private static TimeLeft running(long minutes) {
        if (minutes >= DAY) {
            return new TimeLeft(Kind.DAYS, minutes / DAY);
        }
        return minutes >= HOUR ? new TimeLeft(Kind.HOURS, minutes / HOUR) : new TimeLeft(Kind.MINUTES, minutes);
    }
}
