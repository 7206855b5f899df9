package vn.motcua.files.scanning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for malicious software. */
@FunctionalInterface
public interface VirusScanner {

    /** An installation without one. */
    VirusScanner NONE = file -> Optional.empty();

    /**
     * What it found, by the scanner's name for it.
     *
     * @throws IOException when the scanner does not answer
     */
    Optional<String> scan(Path file) throws IOException;
}
