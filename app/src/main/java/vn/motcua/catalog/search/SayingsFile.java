package vn.motcua.catalog.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads files of sayings that come with the product, such as {@code catalog/spoken-words.txt}. */
public final class SayingsFile {

    private static final String SHIPPED = "/catalog/spoken-words.txt";

    private SayingsFile() {}

    /** The sayings of this build. */
    public static List<Saying> shipped() {
        return of(SHIPPED);
    }

    /** The sayings of a file that is shipped with the product. */
    public static List<Saying> of(String resource) {
        try (InputStream file = Objects.requireNonNull(SayingsFile.class.getResourceAsStream(resource), resource)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** @throws IllegalArgumentException when a line has no "=", or nothing on its left */
    static List<Saying> read(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .flatMap(SayingsFile::line)
                .toList();
    }

    private static Stream<Saying> line(String line) {
        var middle = line.indexOf('=');
        if (middle < 0) {
            throw new IllegalArgumentException("what does this mean? " + line);
        }
        var readings = parts(line.substring(middle + 1), ";");
        return parts(line.substring(0, middle), "\\|").stream().map(said -> new Saying(said, readings));
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
