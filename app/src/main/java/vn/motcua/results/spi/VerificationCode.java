package vn.motcua.results.spi;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a document that can be verified: twenty characters out of thirty, about 98 bits, never guessed.
 *
 * <p>It is printed in the QR code as {@code <public address>/verify/<code>} and may be typed with blanks and dashes.
 */
public final class VerificationCode {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    public static String next() {
        var code = new StringBuilder(LENGTH);
        for (int index = 0; index < LENGTH; index++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The code that was meant; empty when the text cannot be one. */
    public static Optional<String> read(String typed) {
        var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /** In groups of four, as people read it: {@code AB2C-…}. */
    public static String spelled(String code) {
        return String.join("-", code.split("(?<=\\G.{4})"));
    }
}
