package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data that stand beside the repository and are never committed to it. */
public final class RealData {

    private static final Path FOLDER = Path.of("../../shared/data");

    private RealData() {}

    /**
     * A file of the real data; without the folder the test is skipped, visibly, and fails where {@code CI=true}.
     *
     * @param name such as {@code units/units-2025-07-01.json}
     */
    public static Path file(String name) {
        var file = FOLDER.resolve(name);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(file).exists();
        }
        assumeTrue(
                Files.exists(file),
                "real data are missing: " + file.toAbsolutePath().normalize());
        return file;
    }
}
