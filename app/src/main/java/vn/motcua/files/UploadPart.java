package vn.motcua.files;

import java.io.InputStream;
import java.util.Optional;

/**
 * The next bytes of an upload.
 *
 * @param start how many bytes of the file come before them
 * @param bytes read until they end, break off, or the upload is whole
 * @param checksum what they must add up to; without one nothing is checked
 */
public record UploadPart(long start, InputStream bytes, Optional<Checksum> checksum) {

    /** @param algorithm as Java calls it, such as {@code SHA-256} */
    public record Checksum(String algorithm, byte[] value) {}
}
