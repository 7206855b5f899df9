package vn.motcua.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps PDF files of a test where somebody can look at them. */
final class Picture {

    private static final Path PLACE = Path.of("target", "papers");

    private Picture() {}

    static void keep(String name, byte[] pdf) {
        try {
            Files.createDirectories(PLACE);
            Files.write(PLACE.resolve(name + ".pdf"), pdf);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
