package vn.motcua.certification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.motcua.calendar.WorkingCalendar;

/**
 * On which day a copy must be done: the same one, or the next working day for what comes after 15:00 (NĐ 23/2015/NĐ-CP,
 * Điều 7).
 */
public final class DueDay {

    private static final LocalTime LAST_HOUR = LocalTime.of(15, 0);

    private DueDay() {}

    public static LocalDate of(Instant received, WorkingCalendar calendar) {
        var local = received.atZone(WorkingCalendar.ZONE);
        var day = local.toLocalDate();
        boolean sameDay = !local.toLocalTime().isAfter(LAST_HOUR) && calendar.isWorkingDay(day);
        return sameDay ? day : LocalDate.ofInstant(calendar.closeOfBusiness(day.plusDays(1)), WorkingCalendar.ZONE);
    }
}
