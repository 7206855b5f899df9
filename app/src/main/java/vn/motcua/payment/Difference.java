package vn.motcua.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Money;

/**
 * Where a platform's statement and our books say different things.
 *
 * @param reference of the try
 * @param there on the statement; null where it is not on it
 * @param here with us; null where we know nothing of it
 * @param settledBy who settled it; empty while nobody did
 * @param note how it was settled
 */
public record Difference(
        UUID id,
        String platform,
        LocalDate day,
        Kind kind,
        String reference,
        String transaction,
        @Nullable Money there,
        @Nullable Money here,
        String settledBy,
        String note) {

    public static final int LONGEST_NOTE = 500;

    /** What is different. */
    public enum Kind {
        /** The platform took money that we do not know of. */
        MISSING_HERE,
        /** We count money that is not on the statement. */
        MISSING_THERE,
        AMOUNT_DIFFERS,
        /** Both know it, but it paid nothing: twice, or too late. */
        TO_GIVE_BACK
    }

    public boolean isSettled() {
        return !settledBy.isEmpty();
    }
}
