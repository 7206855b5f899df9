package vn.motcua.files.scanning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets files pass while the scanner does not answer, and says so in the log; not those that it answers not to look at. */
public final class LenientScanner implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(LenientScanner.class);

    private final VirusScanner scanner;

    public LenientScanner(VirusScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public Optional<String> scan(Path file) throws TooLargeToScan {
        try {
            return scanner.scan(file);
        } catch (TooLargeToScan tooLarge) {
            throw tooLarge;
        } catch (IOException away) {
            LOG.error(
                    "the virus scanner does not answer; a file passes unscanned, as motcua.files.clamd-away says",
                    away);
            return Optional.empty();
        }
    }
}
