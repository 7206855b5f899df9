package vn.motcua.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/**
 * A package that can be written out.
 *
 * @param fileName such as {@code T1.61-260105-0001.zip}
 * @param bytes its length
 * @param fingerprint the SHA-256 of its tag manifest, which stands for all of it
 */
public record ArchivePackage(String fileName, long bytes, String fingerprint, Instant madeAt, Writing writing) {

    /** Writes the package; the same bytes each time. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
