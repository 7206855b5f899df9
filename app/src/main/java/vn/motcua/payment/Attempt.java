package vn.motcua.payment;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try to pay an order at a platform.
 *
 * @param number 1 to 99 within the order
 * @param reference as the platform knows it
 * @param redirect where the payer is led; null while the platform has not said
 */
public record Attempt(
        UUID id,
        UUID order,
        int number,
        String platform,
        String reference,
        State state,
        @Nullable URI redirect,
        Instant begunAt) {

    /** What became of it. */
    public enum State {
        BEGUN,
        FAILED,
        PAID
    }
}
