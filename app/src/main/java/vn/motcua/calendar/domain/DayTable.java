package vn.motcua.calendar.domain;

import java.time.LocalDate;
import vn.motcua.calendar.CalendarRangeExceeded;

/** Every day of a span of years with the working minutes and working days before it, searched in logarithmic time. */
final class DayTable {

    private final long firstDay;
    private final DayPlan[] plans;
    private final int[] minutesBefore;
    private final int[] workingDaysBefore;

    DayTable(LocalDate firstDay, DayPlan[] plans) {
        this.firstDay = firstDay.toEpochDay();
        this.plans = plans;
        this.minutesBefore = new int[plans.length + 1];
        this.workingDaysBefore = new int[plans.length + 1];
        for (int i = 0; i < plans.length; i++) {
            minutesBefore[i + 1] = minutesBefore[i] + plans[i].minutes();
            workingDaysBefore[i + 1] = workingDaysBefore[i] + (plans[i].isWorking() ? 1 : 0);
        }
    }

    DayPlan on(long epochDay) {
        return plans[index(epochDay)];
    }

    /** Working minutes from the first day of the table to this {@link LocalMinutes local minute}. */
    long minutesUntil(long minute) {
        int index = index(LocalMinutes.day(minute));
        return (long) minutesBefore[index] + plans[index].countedUntil(LocalMinutes.minuteOfDay(minute));
    }

    /** The first day, this one or a later one, by whose end that many minutes since the table's first day have passed. */
    long dayReaching(long minutes, long fromEpochDay) {
        return firstDay + search(minutesBefore, minutes, index(fromEpochDay));
    }

    /** The {@code n}th working day after the given day; with {@code n = 1} the next one. */
    long workingDayAfter(long epochDay, long n) {
        int next = index(epochDay) + 1;
        return firstDay + search(workingDaysBefore, workingDaysBefore[next] + n, next);
    }

    /** The day itself or, when it is off, the next working day. */
    long workingDayFrom(long epochDay) {
        return on(epochDay).isWorking() ? epochDay : workingDayAfter(epochDay, 1);
    }

    /** The first index, not before the given one, after which the running total has reached the target. */
    private int search(int[] totals, long target, int from) {
        int low = from;
        int high = plans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (totals[middle + 1] >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == plans.length) {
            throw beyond(firstDay + plans.length);
        }
        return low;
    }

    private int index(long epochDay) {
        long index = epochDay - firstDay;
        if (index < 0 || index >= plans.length) {
            throw beyond(epochDay);
        }
        return (int) index;
    }

    private static CalendarRangeExceeded beyond(long epochDay) {
        return new CalendarRangeExceeded(
                LocalDate.ofEpochDay(Math.clamp(epochDay, LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())));
    }
}
