package vn.motcua.files.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * The place where sealed contents lie, each under a name of 64 hexadecimal digits.
 *
 * <p>Every method throws {@link IOException} when the place is full or does not answer.
 */
public interface Shelf {

    boolean holds(String name) throws IOException;

    /** Takes the content in whole or not at all, even when the power fails; may move the file away. */
    void put(String name, Path content) throws IOException;

    /** @throws IOException also when there is none of that name */
    InputStream open(String name) throws IOException;

    /** Nothing happens when there is none of that name. */
    void remove(String name) throws IOException;

    /** Names each content that was last put before the moment. */
    void olderThan(Instant moment, Consumer<String> name) throws IOException;
}
