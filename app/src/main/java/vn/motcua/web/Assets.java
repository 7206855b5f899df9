package vn.motcua.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Where the stylesheets and scripts of this build stand: in a folder named by their content, so that they never go stale. */
final class Assets {

    static final String ROOT = "/assets/";
    private final String folder;

    private Assets(String folder) {
        this.folder = folder;
    }

    /** @throws IllegalStateException when the build packed no assets */
    static Assets ofThisBuild() {
        try (InputStream packed = Assets.class.getResourceAsStream("/assets.properties")) {
            if (packed == null) {
                throw new IllegalStateException(
                        "assets.properties is missing: build with Maven, which packs the assets");
            }
            Properties properties = new Properties();
            properties.load(packed);
            return new Assets(Objects.requireNonNull(properties.getProperty("folder"), "assets.properties: folder"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    String href(String file) {
        return ROOT + folder + "/" + file;
    }
}
