package vn.motcua.results.spi;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitCode;

/**
 * What the paper itself says, and how it stands now.
 *
 * @param name what kind of paper it is, in Vietnamese, as it calls itself
 * @param number as written on it; empty when it carries none
 * @param owner the name of whom it was issued to; masked by the page unless the stranger holds the file
 * @param validTo the last day on which it holds; null when it holds without end
 * @param scope where or for what it holds; empty when the paper says nothing
 * @param sha256 of the file as issued, 64 hexadecimal digits
 * @param ended null while it holds
 */
public record VerifiedDocument(
        String name,
        String number,
        LocalDate issuedOn,
        UnitCode agency,
        String owner,
        @Nullable LocalDate validTo,
        String scope,
        String sha256,
        @Nullable Ended ended) {

    /**
     * Why it no longer holds.
     *
     * @param reason in the words of whoever ended it; may be empty
     * @param decision the number of the decision; may be empty
     */
    public record Ended(Kind kind, LocalDate on, String reason, String decision) {

        /** What ended it. */
        public enum Kind {
            REVOKED,
            REPLACED
        }
    }

    public Optional<Ended> end() {
        return Optional.ofNullable(ended);
    }
}
