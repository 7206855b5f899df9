package vn.motcua.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The processes that work in a server's folder, which every process of that server has as its working directory. */
final class Inhabitants {

    private final Path files;

    Inhabitants(Path files) {
        this.files = files;
    }

    /** Whether the process is the server of this folder, and not a stranger to whom the number has passed. */
    boolean isServer(long process) {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().commandLine())
                .filter(line -> line.contains("postgres") && line.contains(files.toString()))
                .isPresent();
    }

    /** Whether the last process of a dead server leaves within that time; they do so by themselves. */
    boolean isEmptyWithin(Duration patience) {
        long giveUpAt = System.nanoTime() + patience.toNanos();
        while (ProcessHandle.allProcesses().anyMatch(this::livesHere)) {
            if (System.nanoTime() > giveUpAt) {
                return false;
            }
            pause();
        }
        return true;
    }

    private boolean livesHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(files);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a dead server's processes leave", interruption);
        }
    }
}
