package vn.motcua.identity.domain;

import java.util.function.IntFunction;

/** Codes on paper for the day on which the device is lost. */
public final class RecoveryCodes {

    /** How many a person gets. */
    public static final int NUMBER = 10;

    /** Letters and digits of one code, without dashes: 80 bits, not to be guessed from a hash. */
    public static final int LENGTH = 16;

    private static final int BYTES = 10;

    private RecoveryCodes() {}

    /** @param random gives so many random bytes */
    public static String next(IntFunction<byte[]> random) {
        return Base32.encode(random.apply(BYTES));
    }

    /** In groups of four, as it is shown. */
    public static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
