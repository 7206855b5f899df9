package vn.motcua.reception;

import java.time.Duration;

/**
 * What became of the tickets of a group that were taken in one hour of the day.
 *
 * @param hour 0 to 23, Vietnam's time
 * @param waited until the first call, the median of those called; zero when nobody was
 * @param longest until the first call
 * @param service at the desk, the median; zero when nobody was served to the end
 */
public record QueueHour(
        String letter, String group, int hour, Counts counts, Duration waited, Duration longest, Duration service) {

    /**
     * @param done served to the end
     * @param absent called, and nobody came
     * @param closed not called before the day was over
     */
    public record Counts(int tickets, int done, int absent, int closed) {}
}
