package vn.motcua.digitisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a paper after comparing it with its picture.
 *
 * @param kind what it calls itself; empty when it has no name
 * @param number empty when it carries none
 * @param ownerNumber personal or tax number; empty when it names none
 * @param validTo the last day on which it holds; null without end
 */
public record Described(
        String kind,
        String number,
        @Nullable LocalDate issuedOn,
        String issuer,
        String ownerName,
        String ownerNumber,
        @Nullable LocalDate validTo) {

    /** The longest text of a field, in letters. */
    public static final int LONGEST = 300;

    /** The first field that a paper cannot be found again without and that says nothing, by its name. */
    public Optional<String> firstMissing() {
        if (kind.isBlank()) {
            return Optional.of("kind");
        }
        if (issuedOn == null) {
            return Optional.of("issuedOn");
        }
        return issuer.isBlank()
                ? Optional.of("issuer")
                : ownerName.isBlank() ? Optional.of("ownerName") : Optional.empty();
    }
}
