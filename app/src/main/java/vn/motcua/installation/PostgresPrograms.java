package vn.motcua.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs that come with PostgreSQL; what they say goes to a log file. */
final class PostgresPrograms {

    private static final int ROTATE_AT_BYTES = 10_000_000;
    private static final int PATIENCE_SECONDS = 180;

    private final PostgresBinaries binaries;
    private final UnprivilegedUser user;
    private final Path log;

    PostgresPrograms(PostgresBinaries binaries, UnprivilegedUser user, Path log) {
        this.binaries = binaries;
        this.user = user;
        this.log = log;
        openLog();
    }

    UnprivilegedUser user() {
        return user;
    }

    Path log() {
        return log;
    }

    /** @return whether the program ended well */
    boolean run(String program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(user.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot run " + program, problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What went wrong, with the last lines that the programs wrote. */
    InstallationFault fault(String what, String remedy) {
        return new InstallationFault(what + " The end of " + log + " says:\n" + endOfLog(), remedy);
    }

    private String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException unreadable) {
            return "(nothing readable)";
        }
    }

    private void openLog() {
        try {
            if (Files.exists(log) && Files.size(log) > ROTATE_AT_BYTES) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".1"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            if (Files.notExists(log)) {
                Files.createFile(log);
            }
            user.own(log);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot write " + log, problem);
        }
    }
}
