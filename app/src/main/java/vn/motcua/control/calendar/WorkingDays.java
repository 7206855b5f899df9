package vn.motcua.control.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.calendar.CalendarRangeExceeded;
import vn.motcua.calendar.WorkingCalendar;

/** How many days of each month of a year are worked, by which a year's data are quickly checked. */
final class WorkingDays {

    private WorkingDays() {}

    /** Twelve figures; none when the year lies beyond what can be counted. */
    static List<Integer> ofYear(int year, WorkingCalendar calendar) {
        try {
            return Arrays.stream(Month.values())
                    .map(month -> ofMonth(YearMonth.of(year, month), calendar))
                    .toList();
        } catch (CalendarRangeExceeded unknown) {
            return List.of();
        }
    }

    private static int ofMonth(YearMonth month, WorkingCalendar calendar) {
        return (int) IntStream.rangeClosed(1, month.lengthOfMonth())
                .filter(day -> calendar.isWorkingDay(month.atDay(day)))
                .count();
    }
}
