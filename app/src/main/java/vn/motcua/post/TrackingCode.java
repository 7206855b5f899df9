package vn.motcua.post;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number on the label, such as {@code RB123456785VN}; which forms are in use is data of the store.
 *
 * @param value 8 to 20 capital letters and digits
 */
public record TrackingCode(String value) implements Comparable<TrackingCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{8,20}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.-]");

    /** @throws IllegalArgumentException when the text can be no such number */
    public TrackingCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tracking code: " + value);
        }
    }

    /** As typed or scanned: blanks and case do not matter. */
    public static String cleaned(String text) {
        return BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    public static boolean isWellFormed(String cleaned) {
        return FORM.matcher(cleaned).matches();
    }

    @Override
    public int compareTo(TrackingCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
