package vn.motcua.identity.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The failed attempts to sign in under one name or from one address.
 *
 * <p>An attempt is counted before its password is looked at and taken back when it was right, so that a hundred guesses
 * at the same moment are no better than a hundred guesses in a row.
 *
 * @param failures within the window that began at {@code since}
 * @param locks how often in a row the limit was reached; each lasts twice as long as the one before
 */
public record AttemptCount(
        int failures, Instant since, int locks, @Nullable Instant lockedUntil) {

    /** How many failures within {@link #WINDOW} lock the subject. */
    public enum Limit {
        USERNAME(5),
        /** A whole office often shares one address. */
        ADDRESS(50);

        private final int failures;

        Limit(int failures) {
            this.failures = failures;
        }

        public int failures() {
            return failures;
        }
    }

    /** Failures further apart than this don't add up. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    private static final Duration LONGEST_LOCK = Duration.ofHours(24);

    /** Without a failure for so long, the next lock is short again. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofHours(48);

    public static AttemptCount none(Instant now) {
        return new AttemptCount(0, now, 0, null);
    }

    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** One failure more; the last one allowed locks. Not to be asked while locked. */
    public AttemptCount failed(Limit limit, Instant now) {
        var current = inWindowOf(now);
        int failures = current.failures + 1;
        if (failures < limit.failures()) {
            return new AttemptCount(failures, current.since, current.locks, null);
        }
        return new AttemptCount(0, now, current.locks + 1, now.plus(lockTime(current.locks)));
    }

    /** An attempt counted before turns out to have been right. */
    public AttemptCount takenBack(Limit limit) {
        return lockedUntil == null
                ? new AttemptCount(Math.max(0, failures - 1), since, locks, null)
                : new AttemptCount(limit.failures() - 1, since, locks - 1, null);
    }

    private AttemptCount inWindowOf(Instant now) {
        if (since.plus(FORGOTTEN_AFTER).isBefore(now)) {
            return none(now);
        }
        return since.plus(WINDOW).isBefore(now) ? new AttemptCount(0, now, locks, null) : this;
    }

    private static Duration lockTime(int locksBefore) {
        var time = FIRST_LOCK.multipliedBy(1L << Math.min(locksBefore, 10));
        return time.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : time;
    }
}
