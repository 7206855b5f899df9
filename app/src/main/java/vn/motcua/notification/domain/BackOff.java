package vn.motcua.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a message that nobody took is tried again: 30 seconds, then twice as long each time, at most an hour. */
public final class BackOff {

    /** From when on it is given up: what was news two days ago only confuses. */
    public static final Duration LIFE = Duration.ofHours(48);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;
    private static final double JITTER = 0.2;

    private BackOff() {}

    /**
     * @param attempts how often it was tried, one or more
     * @param chance between 0 and 1; spreads those that failed together by a fifth to either side
     * @return empty when it is to be given up
     */
    public static Optional<Instant> after(int attempts, Instant createdAt, Instant now, double chance) {
        var next = now.plus(pause(attempts, chance));
        return next.isAfter(createdAt.plus(LIFE)) ? Optional.empty() : Optional.of(next);
    }

    static Duration pause(int attempts, double chance) {
        var plain = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        var capped = plain.compareTo(LONGEST) > 0 ? LONGEST : plain;
        return Duration.ofMillis(Math.round(capped.toMillis() * (1 - JITTER + 2 * JITTER * chance)));
    }
}
