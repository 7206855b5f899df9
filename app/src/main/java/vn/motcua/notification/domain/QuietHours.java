package vn.motcua.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;
import vn.motcua.calendar.WorkingCalendar;

/**
 * When phones are left in peace, in Vietnam's time; from the evening over midnight into the morning.
 *
 * @param from the first minute of quiet, in the evening
 * @param to the first minute after it, on a working day
 * @param toOnDaysOff the same on Sundays, holidays and other days off; not before {@code to}
 */
public record QuietHours(LocalTime from, LocalTime to, LocalTime toOnDaysOff) {

    /** @throws IllegalArgumentException when they do not reach from an evening into a morning */
    public QuietHours {
        if (!to.isBefore(from) || !toOnDaysOff.isBefore(from) || toOnDaysOff.isBefore(to)) {
            throw new IllegalArgumentException("quiet hours reach over midnight: " + from + " to " + to);
        }
    }

    /**
     * The first moment, not before the given one, at which a phone may ring.
     *
     * @param isWorkingDay of the province's calendar
     */
    public Instant next(Instant wanted, Predicate<LocalDate> isWorkingDay) {
        var local = LocalDateTime.ofInstant(wanted, WorkingCalendar.ZONE);
        var day = local.toLocalTime().isBefore(from)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        var opens = day.atTime(isWorkingDay.test(day) ? to : toOnDaysOff);
        return local.isBefore(opens) ? opens.toInstant(WorkingCalendar.ZONE) : wanted;
    }
}
