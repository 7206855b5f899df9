package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/** When an office is open, by day of the week; a day that is not named is closed. */
public record WeekHours(Map<DayOfWeek, DayHours> days) {

    /** @throws IllegalArgumentException when no day of the week counts, so that no time limit could ever end */
    public WeekHours {
        var complete = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            complete.put(weekday, days.getOrDefault(weekday, DayHours.CLOSED));
        }
        days = Map.copyOf(complete);
        if (days.values().stream().allMatch(day -> day.countedMinutes() == 0)) {
            throw new IllegalArgumentException("a week has working hours");
        }
    }

    /** The same hours from Monday to Friday, closed at the weekend. */
    public static WeekHours mondayToFriday(OpenHours... stretches) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            if (weekday.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                days.put(weekday, DayHours.of(stretches));
            }
        }
        return new WeekHours(days);
    }

    /** These hours with another day of the week in place of its own. */
    public WeekHours with(DayOfWeek weekday, DayHours hours) {
        var changed = new EnumMap<>(days);
        changed.put(weekday, hours);
        return new WeekHours(changed);
    }

    public DayHours on(DayOfWeek weekday) {
        return days.getOrDefault(weekday, DayHours.CLOSED);
    }
}
