package vn.motcua.calendar;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of a day in which an office is open, such as 07:00 to 11:30.
 *
 * @param from to the minute
 * @param to to the minute, after {@code from}; the stretch ends before this minute
 * @param counts whether legal time runs in it; a Saturday morning is often open without counting
 */
public record OpenHours(LocalTime from, LocalTime to, boolean counts) {

    /** @throws IllegalArgumentException when the stretch is empty or turned round */
    public OpenHours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("hours end after they start: " + from + " to " + to);
        }
    }

    /** Hours in which legal time runs. */
    public static OpenHours counting(String from, String to) {
        return new OpenHours(LocalTime.parse(from), LocalTime.parse(to), true);
    }

    /** Hours in which the office is open but no legal time runs. */
    public static OpenHours openOnly(String from, String to) {
        return new OpenHours(LocalTime.parse(from), LocalTime.parse(to), false);
    }
}
