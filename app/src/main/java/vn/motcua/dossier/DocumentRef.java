package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper that an act rests on, as the paper names itself.
 *
 * @param kind such as {@code TAX_NOTICE} or {@code APOLOGY}; free, at most 40 characters
 * @param number as written on it; may be empty when it has none
 */
public record DocumentRef(
        String kind, String number, @Nullable LocalDate issuedOn) {

    /** How a register names it: its number, else its kind and date. */
    public String label() {
        return number.isBlank() ? kind + " " + issuedOn : number;
    }

    public boolean isNamed() {
        return !kind.isBlank() && !(number.isBlank() && issuedOn == null);
    }
}
