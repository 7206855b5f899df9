package vn.motcua.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is handed in, not yet looked at.
 *
 * @param name as the sender calls it; shown to people, never used as a path
 * @param content opened once, by the store
 */
public record FileOffer(String name, Content content, FileRules rules) {

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static FileOffer of(String name, byte[] bytes, FileRules rules) {
        return new FileOffer(name, () -> new ByteArrayInputStream(bytes), rules);
    }
}
