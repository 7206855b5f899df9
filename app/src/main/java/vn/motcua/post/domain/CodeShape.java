package vn.motcua.post.domain;

import java.util.Locale;

/**
 * The shape of a carrier's numbers.
 *
 * @param value 8 to 20 places: {@code @} for a letter, {@code #} for a digit, else just that letter or digit
 */
public record CodeShape(String value) {

    private static final String FORM = "[A-Z0-9@#]{8,20}";
    private static final char LETTER = '@';
    private static final char DIGIT = '#';

    /** @throws IllegalArgumentException when the text is no shape */
    public CodeShape {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not the shape of a number: " + value);
        }
    }

    public static String cleaned(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    public static boolean isWellFormed(String cleaned) {
        return cleaned.matches(FORM);
    }

    public boolean fits(String code) {
        if (code.length() != value.length()) {
            return false;
        }
        for (int place = 0; place < code.length(); place++) {
            if (!fits(value.charAt(place), code.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char asked, char given) {
        return switch (asked) {
            case LETTER -> given >= 'A' && given <= 'Z';
            case DIGIT -> given >= '0' && given <= '9';
            default -> given == asked;
        };
    }
}
