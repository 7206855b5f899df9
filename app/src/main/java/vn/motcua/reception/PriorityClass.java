package vn.motcua.reception;

import java.util.Locale;

/**
 * People who are called before others.
 *
 * @param source the text that says so
 */
public record PriorityClass(String code, String name, String nameEn, String source, boolean inUse) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
