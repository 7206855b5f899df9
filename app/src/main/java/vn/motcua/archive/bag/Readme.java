package vn.motcua.archive.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The page that each package carries: what it is and how to verify it, in Vietnamese and English. */
final class Readme {

    private Readme() {}

    static String text() {
        try (InputStream in = Readme.class.getResourceAsStream("/archive/README.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
