package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The legal clock of one dossier or one step: when it started, when it is due, and the dated pauses in between.
 *
 * <p>A value; each method that moves the clock answers a new one. What was promised stays promised: a calendar that
 * changes later moves no due date, it only counts from the next pause or resumption on. An instant before the last
 * recorded one (a server's clock set backwards) counts as the last recorded one, so that time never runs negative.
 *
 * @param startedAt the instant of valid reception
 * @param countsFrom from when on time runs, by the terms
 * @param dueAt the appointment in force; during a pause the one that was in force when it began
 * @param extensions each new appointment that was set by decision, in order
 * @param pauses in order, without overlap; only the last may be open
 */
public record LegalClock(
        CountingTerms terms,
        Instant startedAt,
        Instant countsFrom,
        Instant dueAt,
        List<Extension> extensions,
        List<Pause> pauses) {

    /**
     * A new appointment set by decision, with an apology to the applicant.
     *
     * @param document the number of the decision or apology
     */
    public record Extension(Instant decidedAt, String document, Instant from, Instant to) {

        /** @throws IllegalArgumentException without a document, or when the new appointment is not the later one */
        public Extension {
            if (document.isBlank() || !to.isAfter(from)) {
                throw new IllegalArgumentException("an extension has a document and a later appointment");
            }
        }
    }

    public LegalClock {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    /** The clock of what is received now. */
    public static LegalClock start(Instant startedAt, CountingTerms terms, WorkingCalendar calendar) {
        return new LegalClock(
                terms,
                startedAt,
                calendar.countsFrom(startedAt, terms),
                calendar.dueAt(startedAt, terms),
                List.of(),
                List.of());
    }

    public boolean isPaused() {
        return !pauses.isEmpty() && pauses.getLast().isOpen();
    }

    /** When it is due; empty during a pause, when nobody can know. */
    public Optional<Instant> due() {
        return isPaused() ? Optional.empty() : Optional.of(dueAt);
    }

    /**
     * The clock stands still from the given instant on.
     *
     * @throws IllegalStateException when it already does
     */
    public LegalClock pause(PauseGround ground, String document, Instant at, WorkingCalendar calendar) {
        requirePaused(false);
        var from = notBeforeTheLast(at);
        var begun = new ArrayList<>(pauses);
        begun.add(new Pause(ground, document, from, remainingMinutes(from, calendar), null));
        return new LegalClock(terms, startedAt, countsFrom, dueAt, extensions, begun);
    }

    /**
     * The clock runs again: the minutes that were left when it stopped run from this instant on, and a limit by whole
     * days ends at the close of the day on which they end. A limit that had passed before the pause stays passed.
     *
     * @throws IllegalStateException when it runs
     */
    public LegalClock resume(Instant at, WorkingCalendar calendar) {
        requirePaused(true);
        var to = notBeforeTheLast(at);
        var ended = new ArrayList<>(pauses);
        var last = ended.removeLast();
        ended.add(last.endingAt(to));
        return new LegalClock(
                terms, startedAt, countsFrom, dueAfter(last, later(to, countsFrom), calendar), extensions, ended);
    }

    /**
     * A new appointment is set by decision.
     *
     * @throws IllegalArgumentException when it is not later than the one in force
     * @throws IllegalStateException during a pause
     */
    public LegalClock extend(Instant newDueAt, String document, Instant at) {
        requirePaused(false);
        var extended = new ArrayList<>(extensions);
        extended.add(new Extension(notBeforeTheLast(at), document, dueAt, newDueAt));
        return new LegalClock(terms, startedAt, countsFrom, newDueAt, extended, pauses);
    }

    /** Working minutes left; the same all through a pause; negative by as much as it is late. */
    public long remainingMinutes(Instant now, WorkingCalendar calendar) {
        return isPaused()
                ? pauses.getLast().remainingMinutes()
                : calendar.workingMinutesBetween(later(notBeforeTheLast(now), countsFrom), dueAt);
    }

    /** Working minutes that ran since counting began, pauses left out. */
    public long consumedMinutes(Instant now, WorkingCalendar calendar) {
        long consumed = 0;
        var runsFrom = countsFrom;
        for (var pause : pauses) {
            consumed += Math.max(0, calendar.workingMinutesBetween(runsFrom, pause.from()));
            if (pause.to() == null) {
                return consumed;
            }
            runsFrom = later(pause.to(), countsFrom);
        }
        return consumed + Math.max(0, calendar.workingMinutesBetween(runsFrom, now));
    }

    /**
     * Why it is due when it is: the days that ran since reception, and each pause and extension with its document. While
     * it stands still, the story ends with the open pause.
     */
    public List<DeadlineLine> explain(WorkingCalendar calendar) {
        return new ClockStory(this, calendar).lines();
    }

    /** How it stands now, while it is open; a pause that began in time stays in time. */
    public Timeliness timeliness(Instant now) {
        return Timeliness.ofOpen(isPaused() ? pauses.getLast().from() : now, dueAt);
    }

    private Instant dueAfter(Pause pause, Instant resumedAt, WorkingCalendar calendar) {
        if (Timeliness.ofOpen(pause.from(), dueAt) == Timeliness.OVERDUE) {
            return dueAt;
        }
        var due = calendar.plusWorkingMinutes(resumedAt, pause.remainingMinutes());
        return terms.rule() == CountingRule.INSTANT
                ? due
                : calendar.closeOfBusiness(LocalDate.ofInstant(due, WorkingCalendar.ZONE));
    }

    private Instant notBeforeTheLast(Instant at) {
        if (pauses.isEmpty()) {
            return later(at, startedAt);
        }
        var last = pauses.getLast();
        return later(at, last.to() == null ? last.from() : last.to());
    }

    private void requirePaused(boolean expected) {
        if (isPaused() != expected) {
            throw new IllegalStateException(expected ? "the clock runs" : "the clock stands still");
        }
    }

    private static Instant later(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }
}
