package vn.motcua.results;

import java.util.regex.Pattern;

/**
 * One of the data that stand beside the file of a result.
 *
 * @param key stable, such as {@code so-thua}
 * @param label in Vietnamese, as the paper calls it
 */
public record ResultField(String key, String label, Kind kind, boolean required) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What is written into it. */
    public enum Kind {
        TEXT,
        /** Written {@code yyyy-MM-dd}. */
        DATE,
        /** Digits with at most one decimal point. */
        NUMBER,
        /** The name of a person or organisation. */
        PERSON
    }

    /** @throws IllegalArgumentException when the key is not a short word of small letters, or there is no label */
    public ResultField {
        if (!KEY.matcher(key).matches() || label.isBlank()) {
            throw new IllegalArgumentException("not a field of a result: " + key);
        }
    }
}
