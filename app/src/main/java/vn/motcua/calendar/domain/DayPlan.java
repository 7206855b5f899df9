package vn.motcua.calendar.domain;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DayHours;

/** What one day is worth: its counting stretches in minutes of the day, and why it is what it is. */
final class DayPlan {

    private final int[] from;
    private final int[] to;
    private final int minutes;
    private final String reason;
    private final @Nullable String note;

    /** @param reason the message key that explains a whole day of this kind */
    DayPlan(DayHours hours, String reason, @Nullable String note) {
        var counting = hours.counting();
        this.from =
                counting.stream().mapToInt(stretch -> minute(stretch.from())).toArray();
        this.to = counting.stream().mapToInt(stretch -> minute(stretch.to())).toArray();
        this.minutes = hours.countedMinutes();
        this.reason = reason;
        this.note = note;
    }

    boolean isWorking() {
        return minutes > 0;
    }

    /** Whether the day has a name of its own, such as a holiday or a make-up day. */
    boolean isSpecial() {
        return note != null;
    }

    int minutes() {
        return minutes;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String note() {
        return note;
    }

    int opensAt() {
        return from[0];
    }

    int closesAt() {
        return to[to.length - 1];
    }

    /** Working minutes from midnight to the given minute of the day. */
    int countedUntil(int minuteOfDay) {
        int counted = 0;
        for (int i = 0; i < from.length && from[i] < minuteOfDay; i++) {
            counted += Math.min(minuteOfDay, to[i]) - from[i];
        }
        return counted;
    }

    /** The minute of the day at which the given number of working minutes, at least one, has passed. */
    int minuteAfter(int counted) {
        int left = counted;
        for (int i = 0; i < from.length; i++) {
            int length = to[i] - from[i];
            if (left <= length) {
                return from[i] + left;
            }
            left -= length;
        }
        throw new IllegalArgumentException(counted + " minutes do not fit into a day of " + minutes);
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
