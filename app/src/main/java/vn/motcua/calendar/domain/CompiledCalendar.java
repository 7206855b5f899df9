package vn.motcua.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.calendar.CountingTerms;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.DeadlineLine;
import vn.motcua.calendar.WorkingCalendar;

/** The working calendar on a table of days. */
final class CompiledCalendar implements WorkingCalendar {

    private final DayTable days;
    private final Counting counting;
    private final Set<Integer> knownYears;

    CompiledCalendar(DayTable days, Set<Integer> knownYears) {
        this.days = days;
        this.counting = new Counting(days);
        this.knownYears = knownYears;
    }

    @Override
    public Instant dueAt(Instant start, CountingTerms terms) {
        return LocalMinutes.instant(counting.dueAt(receivedAt(start, terms), terms));
    }

    @Override
    public Deadline deadline(Instant start, CountingTerms terms) {
        long received = receivedAt(start, terms);
        long due = counting.dueAt(received, terms);
        var explanation = new Explanation(counting, knownYears).skipped(LocalMinutes.of(start), received, terms);
        if (!terms.countsFromTheInstant()) {
            explanation.dayOfReception(received);
        }
        if (terms.limit().isInWorkingTime()) {
            explanation.workingTime(counting.countsFrom(received, terms), due);
        } else {
            explanation.calendarTime(received, due, terms);
        }
        return new Deadline(LocalMinutes.instant(due), explanation.lines());
    }

    @Override
    public Instant countsFrom(Instant start, CountingTerms terms) {
        return LocalMinutes.instant(counting.countsFrom(receivedAt(start, terms), terms));
    }

    @Override
    public Instant plusWorkingMinutes(Instant start, long minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("time runs forward: " + minutes);
        }
        return LocalMinutes.instant(counting.plus(LocalMinutes.of(start), minutes));
    }

    @Override
    public long workingMinutesBetween(Instant from, Instant to) {
        return days.minutesUntil(LocalMinutes.of(to)) - days.minutesUntil(LocalMinutes.of(from));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.on(day.toEpochDay()).isWorking();
    }

    @Override
    public Instant closeOfBusiness(LocalDate day) {
        return LocalMinutes.instant(counting.closeOf(day.toEpochDay()));
    }

    @Override
    public List<DeadlineLine> linesBetween(Instant from, Instant to) {
        return new Explanation(counting, knownYears)
                .workingTime(LocalMinutes.of(from), LocalMinutes.of(to))
                .lines();
    }

    private long receivedAt(Instant start, CountingTerms terms) {
        return counting.receivedAt(LocalMinutes.of(start), terms.cutOff());
    }
}
