package vn.motcua.papers;

import java.util.regex.Pattern;

/** Names a form for ever: legal basis and number, such as {@code tt-03-2025.01}. At most 60 characters. */
public record PaperKey(String value) {

    private static final Pattern FORM = Pattern.compile("(?=.{1,60}$)[a-z0-9]+([.-][a-z0-9]+)*");

    /** @throws IllegalArgumentException when the text does not have the form of such a key */
    public PaperKey {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not the key of a form: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
