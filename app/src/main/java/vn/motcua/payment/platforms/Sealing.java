package vn.motcua.payment.platforms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The proof that platforms and partners put on their messages. */
final class Sealing {

    private Sealing() {}

    /** Hexadecimal, small letters. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In the same time however much of it is right. */
    static boolean same(String right, String shown) {
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.UTF_8),
                shown.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
