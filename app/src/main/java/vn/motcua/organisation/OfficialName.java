package vn.motcua.organisation;

import java.util.Locale;

/**
 * A name in both languages of the pages.
 *
 * @param vietnamese as the founding decision writes it
 * @param english the English rendering; the Vietnamese name without accents where there is no other
 */
public record OfficialName(String vietnamese, String english) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }

    /** Whether the text is the whole name in one of the languages; case is ignored. */
    public boolean isJust(String text) {
        return vietnamese.equalsIgnoreCase(text) || english.equalsIgnoreCase(text);
    }
}
