package vn.motcua.identity.domain;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.identity.SignInStep;

/**
 * What decides whether a session counts and what it still owes.
 *
 * <p>What is owed is computed at each request and never stored, so that an administrator's demand holds from the next
 * request on.
 */
public record SessionState(
        boolean secondFactorPassed,
        boolean secondFactorEnrolled,
        boolean secondFactorRequired,
        boolean mustChangePassword,
        boolean postChosen,
        int postsHeld) {

    /** Without a request for so long, a session ends. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** However busy it is, a session ends after a working day. */
    public static final Duration LONGEST = Duration.ofHours(10);

    public static boolean isOver(Instant createdAt, Instant seenAt, Instant now) {
        return !now.isBefore(createdAt.plus(LONGEST)) || !now.isBefore(seenAt.plus(IDLE));
    }

    public SignInStep owes() {
        if (secondFactorEnrolled && !secondFactorPassed) {
            return SignInStep.SECOND_FACTOR;
        }
        if (mustChangePassword) {
            return SignInStep.NEW_PASSWORD;
        }
        if (secondFactorRequired && !secondFactorEnrolled) {
            return SignInStep.ENROL_SECOND_FACTOR;
        }
        return !postChosen && postsHeld > 1 ? SignInStep.CHOOSE_POST : SignInStep.NOTHING;
    }
}
