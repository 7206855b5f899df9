package vn.motcua.digitisation.tesseract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.digitisation.spi.HeicConversion;

/** Converts with {@code heif-convert}, which Debian offers in the package libheif-examples. */
@Component
class HeifCommand implements HeicConversion {

    private static final String PROGRAM = "heif-convert";
    private static final Duration MOST = Duration.ofSeconds(30);

    @Override
    public Optional<byte[]> jpegOf(byte[] heic) {
        if (!Command.isThere(PROGRAM)) {
            return Optional.empty();
        }
        try {
            var folder = Files.createTempDirectory("motcua-photograph");
            var from = folder.resolve("photograph.heic");
            var to = folder.resolve("photograph.jpg");
            try {
                Files.write(from, heic);
                var said = Command.run(List.of(PROGRAM, "-q", "92", from.toString(), to.toString()), folder, MOST);
                return said.isPresent() && Files.exists(to) ? Optional.of(Files.readAllBytes(to)) : Optional.empty();
            } finally {
                for (var file : List.of(from, to, folder.resolve("output.txt"))) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
