package vn.motcua.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Money;

/**
 * Money that is to be given back, or was.
 *
 * @param because why, as whoever asked for it says, or a code of the system in capitals
 * @param account of the officer who asked; null for the system
 * @param note the number of the transfer by which it was given back, or why it was not
 */
public record Refund(
        UUID id,
        UUID income,
        PaymentReference reference,
        String label,
        Money amount,
        String because,
        Instant askedAt,
        String askedBy,
        @Nullable UUID account,
        State state,
        String note,
        String decidedBy) {

    public static final int LONGEST = 500;

    /** Where it stands. */
    public enum State {
        ASKED,
        GIVEN_BACK,
        REJECTED
    }
}
