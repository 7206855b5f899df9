package vn.motcua.feedback.domain;

import java.security.SecureRandom;

/** Secrets that the sender holds. */
public final class Chance {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int TOKEN = 16;

    private Chance() {}

    /** Eight digits, easily read out. */
    public static String digits() {
        return "%08d".formatted(RANDOM.nextInt(100_000_000));
    }

    /** Of an address: 16 letters and digits that are not taken for each other, some 93 bits. */
    public static String token() {
        var token = new StringBuilder(TOKEN);
        for (int place = 0; place < TOKEN; place++) {
            token.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return token.toString();
    }
}
