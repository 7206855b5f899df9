package vn.motcua.calendar.domain;

import java.time.Instant;
import vn.motcua.calendar.WorkingCalendar;

/** Time as the engine counts it: whole minutes since the epoch in Vietnam's local time. */
final class LocalMinutes {

    static final int OF_A_DAY = 24 * 60;
    private static final int OFFSET = WorkingCalendar.ZONE.getTotalSeconds() / 60;

    private LocalMinutes() {}

    static long of(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60) + OFFSET;
    }

    static long at(long epochDay, int minuteOfDay) {
        return epochDay * OF_A_DAY + minuteOfDay;
    }

    static Instant instant(long minute) {
        return Instant.ofEpochSecond((minute - OFFSET) * 60);
    }

    static long day(long minute) {
        return Math.floorDiv(minute, OF_A_DAY);
    }

    static int minuteOfDay(long minute) {
        return Math.floorMod(minute, OF_A_DAY);
    }
}
