package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;
import vn.motcua.installation.PostgresServer;

/** One real PostgreSQL for the whole test run, on a port and in a folder of its own; quick instead of durable. */
public final class TestDatabase {

    private static final Path PLACE = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String PREFIX = "motcua-test-";
    private static final List<String> QUICK = List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "max_connections=200",
            "timezone=Asia/Ho_Chi_Minh");

    private TestDatabase() {}

    /** Where all tests unpack the programs, once. */
    public static Path programs() {
        return PLACE.resolve("motcua-postgres-programs");
    }

    public static String url() {
        return Running.SERVER.url();
    }

    public static String username() {
        return PostgresServer.USER;
    }

    public static String password() {
        return Running.SERVER.password();
    }

    /** A folder for this test run, removed after it. */
    public static Path folder(String name) {
        return Running.FOLDER.resolve(name);
    }

    public static DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(username());
        source.setPassword(password());
        return source;
    }

    private static final class Running {

        static final Path FOLDER = folder();
        static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            PostgresServer server = PostgresServer.start(FOLDER, 0, programs(), QUICK);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, FOLDER)));
            return server;
        }

        private static Path folder() {
            try {
                removeLeftOvers();
                return Files.createTempDirectory(PLACE, PREFIX);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        private static void stop(PostgresServer server, Path folder) {
            server.close();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        /** A killed test run leaves its server and its folder behind; the next run clears them away. */
        private static void removeLeftOvers() throws IOException {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(PLACE, PREFIX + "*")) {
                for (Path folder : folders) {
                    if (isSettled(folder)
                            && process(folder.resolve("motcua.lock")).isEmpty()) {
                        process(folder.resolve("postgres/postmaster.pid")).ifPresent(ProcessHandle::destroyForcibly);
                        FileSystemUtils.deleteRecursively(folder);
                    }
                }
            }
        }

        private static boolean isSettled(Path folder) throws IOException {
            return Files.getLastModifiedTime(folder)
                    .toInstant()
                    .isBefore(Instant.now().minus(Duration.ofMinutes(5)));
        }

        private static Optional<ProcessHandle> process(Path mark) {
            try {
                return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(mark).getFirst().strip()));
            } catch (IOException | RuntimeException unreadable) {
                return Optional.empty();
            }
        }
    }
}
