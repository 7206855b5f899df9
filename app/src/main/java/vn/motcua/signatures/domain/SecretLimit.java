package vn.motcua.signatures.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a wrong secret was tried on a key.
 *
 * @param failures since the last right one or the last lock
 * @param lockedUntil null when it never was
 */
public record SecretLimit(int failures, @Nullable Instant lockedUntil) {

    public static final SecretLimit NONE = new SecretLimit(0, null);

    private static final int MOST = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** One more; the last one locks. */
    public SecretLimit failed(Instant now) {
        return failures + 1 >= MOST ? new SecretLimit(0, now.plus(LOCK)) : new SecretLimit(failures + 1, null);
    }

    public int attemptsLeft(Instant now) {
        return isLockedAt(now) ? 0 : MOST - failures;
    }
}
