package vn.motcua.files.scanning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for malicious software. */
@FunctionalInterface
public interface VirusScanner {

    /** An installation without one. */
    VirusScanner NONE = file -> Optional.empty();

    /** The scanner answered that it does not look at files of that size; it will say so again. */
    class TooLargeToScan extends IOException {

        private static final long serialVersionUID = 1L;

        public TooLargeToScan() {
            super("the virus scanner takes no file of that size (StreamMaxLength)");
        }
    }

    /**
     * What it found, by the scanner's name for it.
     *
     * @throws TooLargeToScan when it looks at smaller files only
     * @throws IOException when the scanner does not answer
     */
    Optional<String> scan(Path file) throws IOException;
}
