package vn.motcua.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. Vietnamese is the default; a page is complete in either. */
public enum Language {
    VI("vi-VN"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The locale in which texts and numbers are written. */
    public Locale locale() {
        return locale;
    }

    /** Such as {@code vi}, as the {@code lang} attribute and the {@code ?lang=} parameter say it. */
    public String tag() {
        return locale.getLanguage();
    }

    /** @param tag anything a browser may send */
    static Optional<Language> byTag(@Nullable String tag) {
        return switch (tag) {
            case "vi" -> Optional.of(VI);
            case "en" -> Optional.of(EN);
            case null, default -> Optional.empty();
        };
    }

    static Language of(Locale locale) {
        return byTag(locale.getLanguage()).orElse(VI);
    }
}
