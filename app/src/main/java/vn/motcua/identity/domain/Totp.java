package vn.motcua.identity.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (RFC 6238).
 *
 * @param algorithm of the MAC, such as {@code HmacSHA1}
 * @param digits 6 to 8
 */
public record Totp(String algorithm, int digits) {

    /** What every authenticator application understands; many ignore any other choice. */
    public static final Totp COMMON = new Totp("HmacSHA1", 6);

    /** How long one code lasts. */
    public static final Duration STEP = Duration.ofSeconds(30);

    /** Clocks may differ by one step either way. */
    private static final int TOLERANCE = 1;

    public static long stepAt(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), STEP.toSeconds());
    }

    /** The code of that time step, with leading zeros. */
    public String code(byte[] secret, long step) {
        var hash = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
    }

    /**
     * The time step to which the code belongs, if it is one of those around {@code now} and later than {@code lastUsed}.
     *
     * @param lastUsed the step of the last code accepted: no code is good twice
     */
    public OptionalLong match(byte[] secret, String code, Instant now, long lastUsed) {
        long current = stepAt(now);
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> step > lastUsed)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(), code.getBytes()))
                .findFirst();
    }

    private byte[] mac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return mac.doFinal(message);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("the Java platform lacks " + algorithm, problem);
        }
    }
}
