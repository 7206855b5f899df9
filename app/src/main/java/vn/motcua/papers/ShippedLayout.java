package vn.motcua.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The layouts that come with the product. */
public final class ShippedLayout {

    private ShippedLayout() {}

    /**
     * @param path within the product, such as {@code /payment/receipt.xhtml}
     * @throws IllegalStateException when the build did not pack it
     */
    public static String of(String path) {
        try (InputStream file = ShippedLayout.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the build did not pack the layout " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
