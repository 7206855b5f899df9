package vn.motcua.digitisation.tesseract;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.digitisation.spi.TextRecognition;

/** Reads text with the command {@code tesseract}, one process a page, bounded in time and memory. */
@Component
class TesseractRecognition implements TextRecognition {

    private static final Logger LOG = LoggerFactory.getLogger(TesseractRecognition.class);

    private static final Pattern ROTATE = Pattern.compile("Rotate: (\\d+)");
    private static final Pattern CONFIDENCE = Pattern.compile("Orientation confidence: ([0-9.]+)");

    /** Below this the recognition guesses which way is up. */
    private static final double SURE = 1.0;

    private final String program;
    private final String languages;
    private final Duration most;

    /**
     * @param program the command, or where it stands; empty to do without
     * @param languages as tesseract names them
     * @param most how long one page may take
     */
    TesseractRecognition(
            @Value("${motcua.digitisation.tesseract:tesseract}") String program,
            @Value("${motcua.digitisation.languages:vie+eng}") String languages,
            @Value("${motcua.digitisation.page-at-most:PT60S}") Duration most) {
        this.program = program;
        this.languages = languages;
        this.most = most;
    }

    @Override
    public boolean isThere() {
        return !program.isBlank()
                && (program.contains("/") ? Files.isExecutable(Path.of(program)) : Command.isThere(program));
    }

    @Override
    public Recognised read(BufferedImage grey, int dpi) {
        if (!isThere()) {
            return Recognised.NOTHING;
        }
        return inFolder(grey, folder -> {
            var words = List.of(
                    program,
                    "page.pgm",
                    "read",
                    "--dpi",
                    String.valueOf(dpi),
                    "-l",
                    languages,
                    "--psm",
                    "3",
                    "-c",
                    "textonly_pdf=1",
                    "pdf",
                    "tsv");
            return Command.run(words, folder, most).map(_ -> read(folder)).orElseGet(() -> {
                LOG.warn("A page was not read within {}", most);
                return new Recognised(List.of(), new byte[0], true);
            });
        });
    }

    @Override
    public OptionalInt quarterTurns(BufferedImage grey, int dpi) {
        if (!isThere()) {
            return OptionalInt.empty();
        }
        var words = List.of(program, "page.pgm", "-", "--dpi", String.valueOf(dpi), "-l", "osd", "--psm", "0");
        return inFolder(
                grey,
                folder -> Command.run(words, folder, most)
                        .filter(said -> number(CONFIDENCE, said).orElse(0.0) >= SURE)
                        .flatMap(said -> number(ROTATE, said))
                        .map(degrees -> OptionalInt.of((int) (degrees / 90) % 4))
                        .orElseGet(OptionalInt::empty));
    }

    private static Optional<Double> number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        return found.find() ? Optional.of(Double.valueOf(found.group(1))) : Optional.empty();
    }

    private static Recognised read(Path folder) {
        try {
            var table = Files.readString(folder.resolve("read.tsv"), StandardCharsets.UTF_8);
            return new Recognised(WordTable.lines(table), Files.readAllBytes(folder.resolve("read.pdf")), false);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static <T> T inFolder(BufferedImage grey, Function<Path, T> work) {
        try {
            var folder = Files.createTempDirectory("motcua-page");
            try {
                write(grey, folder.resolve("page.pgm"));
                return work.apply(folder);
            } finally {
                remove(folder);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The plainest of all formats: nothing to pack and unpack again. */
    private static void write(BufferedImage grey, Path file) throws IOException {
        int width = grey.getWidth();
        byte[] row = new byte[width];
        int[] values = new int[width];
        try (var output = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            output.write(("P5\n" + width + " " + grey.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            for (int y = 0; y < grey.getHeight(); y++) {
                grey.getRaster().getPixels(0, y, width, 1, values);
                for (int x = 0; x < width; x++) {
                    row[x] = (byte) values[x];
                }
                output.write(row);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
