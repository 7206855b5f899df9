package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes why a {@link LegalClock} is due when it is: what ran, what stood still by which document, what was extended. */
final class ClockStory {

    private static final String PAUSED = "calendar.reason.paused";
    private static final String EXTENDED = "calendar.reason.extended";
    private static final String PROMISED = "calendar.reason.promised";

    /** A pause or an extension, in its place in time. */
    private record Turn(Instant at, Instant runsAgainFrom, String reason, String document) {

        static Turn of(Pause pause) {
            var end = pause.to();
            return new Turn(pause.from(), end == null ? Instant.MAX : end, PAUSED, pause.document());
        }

        static Turn of(LegalClock.Extension extension) {
            return new Turn(extension.decidedAt(), extension.decidedAt(), EXTENDED, extension.document());
        }
    }

    private final LegalClock clock;
    private final WorkingCalendar calendar;
    private final List<DeadlineLine> lines = new ArrayList<>();
    private long total;

    ClockStory(LegalClock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    List<DeadlineLine> lines() {
        var first = calendar.deadline(clock.startedAt(), clock.terms());
        if (clock.pauses().isEmpty()
                && clock.extensions().isEmpty()
                && first.dueAt().equals(clock.dueAt())) {
            return first.lines();
        }
        first.lines().stream()
                .takeWhile(line -> line.day().isBefore(date(clock.countsFrom())))
                .forEach(lines::add);
        var runsFrom = clock.countsFrom();
        for (var turn : turns()) {
            ran(runsFrom, turn.at());
            lines.add(new DeadlineLine(date(turn.at()), 0, total, turn.reason(), turn.document()));
            runsFrom = turn.runsAgainFrom().isAfter(runsFrom) ? turn.runsAgainFrom() : runsFrom;
        }
        ran(runsFrom, clock.dueAt());
        if (clock.pauses().isEmpty() && clock.extensions().isEmpty()) {
            lines.add(new DeadlineLine(date(clock.dueAt()), 0, total, PROMISED, null));
        }
        return List.copyOf(lines);
    }

    private List<Turn> turns() {
        return Stream.concat(
                        clock.pauses().stream().map(Turn::of),
                        clock.extensions().stream().map(Turn::of))
                .sorted(Comparator.comparing(Turn::at))
                .toList();
    }

    private void ran(Instant from, Instant until) {
        var to = until.isBefore(clock.dueAt()) ? until : clock.dueAt();
        if (from.isBefore(to)) {
            for (var line : calendar.linesBetween(from, to)) {
                total += line.countedMinutes();
                lines.add(new DeadlineLine(line.day(), line.countedMinutes(), total, line.reason(), line.note()));
            }
        }
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }
}
