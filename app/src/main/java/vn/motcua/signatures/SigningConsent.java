package vn.motcua.signatures;

import java.time.Instant;
import java.util.UUID;

/**
 * The holder's agreement, given once, to sign a number of files.
 *
 * @param files how many files it covers
 * @param expiresAt from when on it no longer serves
 * @param weaker how many were signed without a time stamp or proof that this installation's signatures have, because
 *     somebody outside was away
 */
public record SigningConsent(UUID id, SigningKeyId key, State state, int files, Instant expiresAt, int weaker) {

    /** What the holder has said. */
    public enum State {
        /** The phone was asked and has not answered. */
        PENDING,
        GIVEN,
        DECLINED,
        EXPIRED
    }
}
