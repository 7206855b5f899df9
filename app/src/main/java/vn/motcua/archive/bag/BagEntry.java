package vn.motcua.archive.bag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file of the payload.
 *
 * @param path below {@code data/}, of letters, digits, dots, dashes and slashes
 */
public record BagEntry(String path, Content content) {

    /** Opened once for each writing. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static BagEntry of(String path, byte[] bytes) {
        return new BagEntry(path, () -> new ByteArrayInputStream(bytes));
    }
}
