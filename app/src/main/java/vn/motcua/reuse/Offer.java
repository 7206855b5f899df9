package vn.motcua.reuse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the administration holds and that would do for a paper.
 *
 * @param token names the offer in a form
 * @param name what it calls itself; empty for the population register
 * @param number as written on it, or the code of the earlier dossier
 * @param issuedOn null for the population register
 * @param validTo the last day on which it holds; null when it holds without end
 * @param signed whether its signatures were checked and are good
 */
public record Offer(
        Source source,
        String token,
        String name,
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate validTo,
        boolean signed) {

    /** Where it lies; the surest first. */
    public enum Source {
        VAULT,
        EARLIER_DOSSIER,
        POPULATION_REGISTER
    }
}
