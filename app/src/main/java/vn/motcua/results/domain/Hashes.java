package vn.motcua.results.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells files apart by their content. */
public final class Hashes {

    private Hashes() {}

    /** 64 hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Whether the longer file only adds to the shorter one, as a signature does. */
    public static boolean addsTo(byte[] longer, byte[] shorter) {
        return longer.length > shorter.length && Arrays.equals(longer, 0, shorter.length, shorter, 0, shorter.length);
    }
}
