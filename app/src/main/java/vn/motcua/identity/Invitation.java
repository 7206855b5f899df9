package vn.motcua.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * The secret by which a person sets a password, once.
 *
 * @param token to be put into a link and shown once
 */
public record Invitation(String token, Instant expiresAt) {

    /** How long a link works. */
    public static final Duration VALID_FOR = Duration.ofHours(72);

    @Override
    public String toString() {
        return "Invitation[expiresAt=" + expiresAt + "]";
    }
}
