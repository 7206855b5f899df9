package vn.motcua.certification.making;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The layouts that the product brings along. */
final class PackedLayout {

    private PackedLayout() {}

    static String of(String name) {
        try (InputStream file = PackedLayout.class.getResourceAsStream("/certification/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the build did not pack the layout " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
