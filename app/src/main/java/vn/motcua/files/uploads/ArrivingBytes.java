package vn.motcua.files.uploads;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.files.UploadPart;

/** Bytes from a connection that may break: then they end, and what came before counts. */
final class ArrivingBytes extends FilterInputStream {

    private final long most;
    private final @Nullable MessageDigest digest;
    private final Optional<UploadPart.Checksum> checksum;
    private long count;

    /** @param most where it ends at the latest, in bytes */
    ArrivingBytes(UploadPart part, long most) {
        super(part.bytes());
        this.most = most;
        this.checksum = part.checksum();
        this.digest = checksum.map(wanted -> digest(wanted.algorithm())).orElse(null);
    }

    long count() {
        return count;
    }

    /** What has a checksum is taken in whole or not at all. */
    boolean isAsSent() {
        return digest == null
                || MessageDigest.isEqual(digest.digest(), checksum.orElseThrow().value());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            // Whoever fills a buffer asks for nothing at its end, and must not take that for the end of the bytes.
            return 0;
        }
        int wanted = (int) Math.min(length, most - count);
        int arrived = wanted == 0 ? -1 : arrived(in, into, offset, wanted);
        if (arrived > 0) {
            count += arrived;
            if (digest != null) {
                digest.update(into, offset, arrived);
            }
        }
        return arrived;
    }

    private static int arrived(InputStream in, byte[] into, int offset, int length) {
        try {
            return in.read(into, offset, length);
        } catch (IOException brokenOff) {
            return -1;
        }
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalArgumentException(problem);
        }
    }
}
