package vn.motcua.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL server, and the server that runs on them: made, started, stopped, found again. */
final class PostgresCluster {

    static final String MAJOR_VERSION = "18";

    private static final String MARK = "postmaster.pid";

    private final Path files;
    private final PostgresPrograms programs;

    PostgresCluster(Path files, PostgresPrograms programs) {
        this.files = files;
        this.programs = programs;
    }

    boolean exists() {
        return Files.exists(files.resolve("PG_VERSION"));
    }

    /** Makes the files beside their place and moves them there whole, so that an interrupted start leaves none. */
    void create(Path passwordFile, List<String> settings) throws IOException {
        Path unfinished = files.resolveSibling(files.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        programs.user().own(unfinished);
        var arguments = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--username=" + PostgresServer.USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        settings.forEach(setting -> arguments.add("--set=" + setting));
        if (settings.contains("fsync=off")) {
            arguments.add("--no-sync");
        }
        if (!programs.run("initdb", arguments.toArray(String[]::new))) {
            throw programs.fault("PostgreSQL could not lay down its files in " + files + ".", Remedies.SEE_LOG);
        }
        Files.move(unfinished, files);
    }

    /** @throws InstallationFault when the files were made by another major version */
    void checkVersion() throws IOException {
        String version = Files.readString(files.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new InstallationFault(
                    "The data in " + files + " were made by PostgreSQL " + version + "; this is " + MAJOR_VERSION + ".",
                    "Dump them with the older version and load the dump into a new data folder.");
        }
    }

    boolean start(int port) {
        // The port and the address belong to this start; everything else stands in postgresql.conf, open to the
        // operator.
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        return programs.run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=120",
                "--silent",
                "--pgdata=" + files,
                "--log=" + programs.log(),
                "--options=" + options);
    }

    /** Stops the server after its clients were cut off; nothing that was committed is lost either way. */
    void stop() {
        if (!stop("fast") && !stop("immediate")) {
            throw programs.fault("The PostgreSQL server in " + files + " does not stop.", Remedies.SEE_LOG);
        }
    }

    /** Clears the way after a run that was killed: its server may still be running, or have left its mark. */
    void recover() {
        Path mark = files.resolve(MARK);
        try {
            if (Files.notExists(mark)) {
                return;
            }
            var inhabitants = new Inhabitants(files);
            long marked = Long.parseLong(Files.readAllLines(mark).getFirst().strip());
            if (inhabitants.isServer(marked)) {
                stop();
            } else if (inhabitants.isEmptyWithin(Duration.ofSeconds(20)) && isAlive(marked)) {
                // The number now belongs to a stranger; PostgreSQL would take it for its own server and refuse.
                Files.delete(mark);
            }
        } catch (IOException | NumberFormatException problem) {
            throw new InstallationFault("Cannot make sense of " + mark + ": " + problem.getMessage(), Remedies.SEE_LOG);
        }
    }

    /** The port of the server that runs on the files; the fourth line of its mark, as PostgreSQL documents. */
    static int portIn(Path files) {
        try {
            return Integer.parseInt(
                    Files.readAllLines(files.resolve(MARK)).get(3).strip());
        } catch (IOException | RuntimeException problem) {
            throw new InstallationFault(
                    "The product on this data folder is just starting or stopping.", "Try again in a moment.");
        }
    }

    private boolean stop(String mode) {
        return programs.run(
                "pg_ctl", "stop", "--wait", "--timeout=60", "--silent", "--pgdata=" + files, "--mode=" + mode);
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).isPresent();
    }
}
