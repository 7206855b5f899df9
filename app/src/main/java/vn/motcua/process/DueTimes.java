package vn.motcua.process;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;

/**
 * The instants that part what is late from what is due today, soon and later.
 *
 * @param endOfToday the first instant that is no longer today, in Vietnam's time
 * @param endOfSoon not before {@code endOfToday}
 */
public record DueTimes(Instant now, Instant endOfToday, Instant endOfSoon) {

    private static final long SOON_WORKING_DAYS = 2;

    /** Soon is what is due within two working days of the unit's calendar. */
    public static DueTimes at(Instant now, WorkingCalendar calendar) {
        var tomorrow = LocalDate.ofInstant(now, WorkingCalendar.ZONE)
                .plusDays(1)
                .atStartOfDay()
                .toInstant(WorkingCalendar.ZONE);
        var soon = calendar.plusWorkingMinutes(now, SOON_WORKING_DAYS * TimeLimit.MINUTES_OF_A_WORKING_DAY)
                .plusSeconds(60);
        return new DueTimes(now, tomorrow, soon.isBefore(tomorrow) ? tomorrow : soon);
    }
}
