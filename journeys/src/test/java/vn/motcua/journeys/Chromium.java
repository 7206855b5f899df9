package vn.motcua.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, started once and driven by the Node of this machine. */
final class Chromium {

    private static final String CHROMIUM = "MOTCUA_CHROMIUM";

    private Chromium() {}

    /** The browser; a story is skipped, visibly, on a machine without one, unless the variable CI is true. */
    static Browser browser() {
        boolean mandatory = Boolean.parseBoolean(System.getenv("CI"));
        Assumptions.assumeTrue(
                mandatory || (program().isPresent() && node().isPresent()),
                "no chromium or no node on the path: install them or set " + CHROMIUM);
        return Started.BROWSER;
    }

    private static Optional<Path> program() {
        return Optional.ofNullable(System.getenv(CHROMIUM))
                .map(Path::of)
                .or(() -> onPath("chromium"))
                .or(() -> onPath("chromium-browser"))
                .or(() -> onPath("google-chrome"));
    }

    private static Optional<Path> node() {
        return onPath("node");
    }

    private static Optional<Path> onPath(String program) {
        Stream<String> folders = Arrays.stream(
                Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"));
        return folders.map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Started {

        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright.CreateOptions options = new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                            "1",
                            "PLAYWRIGHT_NODEJS_PATH",
                            node().orElseThrow().toString()));
            return Playwright.create(options)
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program().orElseThrow())
                            .setArgs(List.of("--no-sandbox")));
        }
    }
}
