package vn.motcua.payment;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By which anyone verifies a receipt: {@code BL} and eighteen characters, never guessed. The codes of results have no L, so
 * that one field of a page takes both.
 */
public record ReceiptCode(String value) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String MARK = "BL";
    private static final int LENGTH = 18;
    private static final Pattern FORM = Pattern.compile(MARK + "[0-9A-Z]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException for what cannot be one */
    public ReceiptCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a receipt");
        }
    }

    public static ReceiptCode next() {
        var code = new StringBuilder(MARK);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> code.append(LETTERS.charAt(letter)));
        return new ReceiptCode(code.toString());
    }

    /** The code that was meant, with or without dashes; empty when the text cannot be one. */
    public static Optional<ReceiptCode> read(String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new ReceiptCode(code)) : Optional.empty();
    }

    /** In groups of four, as people read it. */
    public String spelled() {
        return String.join("-", value.split("(?<=\\G.{4})"));
    }

    @Override
    public String toString() {
        return value;
    }
}
