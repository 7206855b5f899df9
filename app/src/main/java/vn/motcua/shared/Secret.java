package vn.motcua.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What somebody holds, such as a browser in a cookie or a person in a link; only its hash is kept. */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int SPELLED = 16;

    /** 256 random bits. */
    public static Secret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * The same for the same key: 16 letters and digits that are not taken for each other, some 93 bits, short enough for
     * a text message.
     *
     * @param key derived for this purpose alone, of 16 bytes or more
     */
    public static Secret spelled(byte[] key) {
        var text = new StringBuilder(SPELLED);
        for (int place = 0; place < SPELLED; place++) {
            text.append(LETTERS.charAt(Byte.toUnsignedInt(key[place]) % LETTERS.length()));
        }
        return new Secret(text.toString());
    }

    /** What is kept of it; fast, for nobody guesses as many bits. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the secret itself, which has no place in a log. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
