package vn.motcua.eligibility;

import java.util.Locale;

/** A text in both languages. */
public record Wording(String vi, String en) {

    /** @throws IllegalArgumentException when one of the languages is blank */
    public Wording {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text is said in both languages: " + vi + " / " + en);
        }
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : vi;
    }
}
