package vn.motcua.digitisation.tesseract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the system, run within bounds of time and memory. */
final class Command {

    /** Of address space, in bytes: a page of A4 takes a third of it. */
    private static final long MOST_MEMORY = 2L << 30;

    private static final boolean BOUNDS_MEMORY = isThere("prlimit");

    private Command() {}

    static boolean isThere(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /**
     * What the program wrote.
     *
     * @return empty when it failed, or took longer than it may
     */
    static Optional<String> run(List<String> words, Path folder, Duration most) {
        var bounded = new ArrayList<String>();
        if (BOUNDS_MEMORY) {
            bounded.addAll(List.of("prlimit", "--as=" + MOST_MEMORY, "--"));
        }
        bounded.addAll(words);
        var output = folder.resolve("output.txt");
        var builder = new ProcessBuilder(bounded)
                .directory(folder.toFile())
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile());
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            return ended(builder.start(), most)
                    ? Optional.of(Files.readString(output, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException cannotRun) {
            return Optional.empty();
        }
    }

    private static boolean ended(Process process, Duration most) {
        try {
            return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
