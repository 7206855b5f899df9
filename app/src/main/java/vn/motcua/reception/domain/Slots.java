package vn.motcua.reception.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.calendar.WorkingCalendar;

/** The times of a day at which people can be expected. */
public final class Slots {

    private Slots() {}

    /**
     * The beginnings of the slots that lie wholly within working time, from midnight in steps of the slot.
     *
     * @param minutes of a slot, 1 and up
     */
    public static List<Instant> of(LocalDate day, int minutes, WorkingCalendar calendar) {
        if (!calendar.isWorkingDay(day)) {
            return List.of();
        }
        var step = Duration.ofMinutes(minutes);
        var midnight = day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        var end = day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return Stream.iterate(midnight, start -> !start.plus(step).isAfter(end), start -> start.plus(step))
                .filter(start -> calendar.workingMinutesBetween(start, start.plus(step)) == minutes)
                .toList();
    }
}
