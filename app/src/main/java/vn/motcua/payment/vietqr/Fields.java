package vn.motcua.payment.vietqr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields of two digits for what it is, two digits for its length, and the value (EMVCo, merchant-presented). */
final class Fields {

    private static final int HEAD = 4;
    private static final int LONGEST = 99;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4}");

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Empty when the text breaks off, or names a field twice. */
    static Optional<Fields> read(String text) {
        var fields = new Fields();
        int at = 0;
        while (at < text.length()) {
            if (at + HEAD > text.length()
                    || !DIGITS.matcher(text.substring(at, at + HEAD)).matches()) {
                return Optional.empty();
            }
            int end = at + HEAD + Integer.parseInt(text.substring(at + 2, at + HEAD));
            var tag = text.substring(at, at + 2);
            if (end > text.length() || fields.values.containsKey(tag)) {
                return Optional.empty();
            }
            fields.values.put(tag, text.substring(at + HEAD, end));
            at = end;
        }
        return Optional.of(fields);
    }

    /** @throws IllegalArgumentException when the value is longer than 99 characters */
    Fields with(String tag, String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("field " + tag + " is longer than " + LONGEST + " characters");
        }
        if (!value.isEmpty()) {
            values.put(tag, value);
        }
        return this;
    }

    /** Empty where there is no such field. */
    String get(String tag) {
        return values.getOrDefault(tag, "");
    }

    /** The fields within a field; empty when they cannot be read. */
    Optional<Fields> within(String tag) {
        return read(get(tag));
    }

    String written() {
        var text = new StringBuilder();
        values.forEach((tag, value) ->
                text.append(tag).append("%02d".formatted(value.length())).append(value));
        return text.toString();
    }
}
