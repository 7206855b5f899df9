package vn.motcua.installation;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder that holds everything an installation keeps, claimed for one running product at a time.
 *
 * <p>The claim is a lock of the operating system, which ends with the process that holds it, however that process ends.
 */
final class DataFolder implements AutoCloseable {

    /** Closing any channel on a file ends all locks that this process holds on it, so a second claim must open none. */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel claim;

    private DataFolder(Path path, FileChannel claim) {
        this.path = path;
        this.claim = claim;
    }

    /** @throws DataFolderInUse when another running product has claimed the folder */
    static DataFolder claim(Path path) {
        try {
            Path folder = Files.createDirectories(path).toRealPath();
            if (!CLAIMED.add(folder)) {
                throw new DataFolderInUse(folder, ownProcess());
            }
            try {
                return new DataFolder(folder, lock(folder));
            } catch (IOException | RuntimeException problem) {
                CLAIMED.remove(folder);
                throw problem;
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot use the data folder " + path, problem);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            claim.close();
            CLAIMED.remove(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("motcua.lock");
        var channel = FileChannel.open(file, CREATE, READ, WRITE);
        if (channel.tryLock() == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new DataFolderInUse(folder, holder);
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ownProcess()));
        return channel;
    }

    private static String ownProcess() {
        return Long.toString(ProcessHandle.current().pid());
    }
}
