package vn.motcua.catalog;

import java.util.List;
import java.util.Locale;

/**
 * What happens in people's lives and makes them look for procedures.
 *
 * @param key stands in its address, such as {@code lost-papers}
 * @param place events are shown by this number, 1 to 999
 * @param texts it has the procedures whose name or field contains one of these, letter by letter, or whose code is one
 */
public record LifeEvent(
        String key, int place, String nameVi, String nameEn, String coversVi, String coversEn, List<String> texts) {

    public LifeEvent {
        texts = List.copyOf(texts);
    }

    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : nameVi;
    }

    /** A few words on what it is about. */
    public String covers(Locale locale) {
        return isEnglish(locale) ? coversEn : coversVi;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
