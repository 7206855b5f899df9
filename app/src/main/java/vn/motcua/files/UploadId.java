package vn.motcua.files;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Identifies an upload; 128 bits that nobody can guess. */
public record UploadId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException when it is not 32 hexadecimal digits */
    public UploadId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an upload");
        }
    }

    public static UploadId next() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new UploadId(HexFormat.of().formatHex(bytes));
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
