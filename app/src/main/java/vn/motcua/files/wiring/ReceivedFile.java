package vn.motcua.files.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.files.FileType;

/** A file that was found good and is not kept yet; closing it removes it. */
record ReceivedFile(Path plain, String name, FileType type, long bytes, String sha256, int pages)
        implements AutoCloseable {

    @Override
    public void close() {
        remove(plain);
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
