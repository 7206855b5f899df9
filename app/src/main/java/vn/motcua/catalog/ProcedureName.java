package vn.motcua.catalog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure is called.
 *
 * @param vi the legal name; never blank
 * @param en a translation, or null where none was published
 */
public record ProcedureName(String vi, @Nullable String en) {

    /** @throws IllegalArgumentException when the Vietnamese name is blank */
    public ProcedureName {
        if (vi.isBlank()) {
            throw new IllegalArgumentException("a procedure has a Vietnamese name");
        }
    }

    public static ProcedureName of(String vi) {
        return new ProcedureName(vi, null);
    }

    /** The name in the reader's language where there is one, else the legal name. */
    public String in(Locale locale) {
        return en != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }
}
