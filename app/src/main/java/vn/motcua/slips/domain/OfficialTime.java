package vn.motcua.slips.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.motcua.calendar.WorkingCalendar;

/** Dates and times in the words of official papers (NĐ 30/2020/NĐ-CP, Annex I): day and month below ten with a zero. */
public final class OfficialTime {

    private OfficialTime() {}

    /** Such as "ngày 05 tháng 01 năm 2026". */
    public static String day(LocalDate day) {
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day.getMonthValue()), day.getYear());
    }

    public static String day(Instant instant) {
        return day(local(instant).toLocalDate());
    }

    /** Such as "08 giờ 05 phút, ngày 05 tháng 01 năm 2026". */
    public static String moment(Instant instant) {
        var local = local(instant);
        return "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), day(local.toLocalDate()));
    }

    /** Such as "08:05 05/01/2026", for the cells of a table. */
    public static String inTable(Instant instant) {
        var local = local(instant);
        return "%02d:%02d %s".formatted(local.getHour(), local.getMinute(), inTable(local.toLocalDate()));
    }

    public static String inTable(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Such as "20260105080500", as the national exchange writes it. */
    public static String machine(Instant instant) {
        var local = local(instant);
        return "%04d%02d%02d%02d%02d%02d"
                .formatted(
                        local.getYear(),
                        local.getMonthValue(),
                        local.getDayOfMonth(),
                        local.getHour(),
                        local.getMinute(),
                        local.getSecond());
    }

    public static LocalDate dayOf(Instant instant) {
        return local(instant).toLocalDate();
    }

    /** Only January and February need the zero: the others cannot be made into another month. */
    private static String month(int month) {
        return month <= 2 ? "0" + month : String.valueOf(month);
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE);
    }
}
