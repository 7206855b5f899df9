package vn.motcua.reception;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.shared.Secret;

/**
 * What a person holds of an appointment: the code that the centre calls it by, and the secret that lets them change it.
 *
 * @param code six letters and digits without those that are mistaken for each other
 * @param secret ten of them, some 49 bits, and of no use after the day
 */
public record AppointmentKey(String code, String secret) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE = 6;
    private static final int SECRET = 10;
    private static final Pattern FORM = Pattern.compile("([2-9A-HJKMNP-Z]{6})-?([2-9A-HJKMNP-Z]{10})");
    private static final SecureRandom CHANCE = new SecureRandom();

    static AppointmentKey next() {
        return new AppointmentKey(some(CODE), some(SECRET));
    }

    /** Reads what stands in an address or was typed, in any case and with blanks. */
    public static Optional<AppointmentKey> read(String text) {
        var matcher = FORM.matcher(text.toUpperCase(Locale.ROOT).replaceAll("\\s", ""));
        return matcher.matches()
                ? Optional.of(new AppointmentKey(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    public static boolean isCode(String text) {
        return text.matches("[2-9A-HJKMNP-Z]{6}");
    }

    byte[] hash() {
        return new Secret(code + secret).hash();
    }

    /** The last part of the address at which the appointment stands. */
    public String inAddress() {
        return code + "-" + secret;
    }

    /** Never the secret, which has no place in a log. */
    @Override
    public String toString() {
        return "AppointmentKey[" + code + "]";
    }

    private static String some(int length) {
        return CHANCE.ints(length, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
