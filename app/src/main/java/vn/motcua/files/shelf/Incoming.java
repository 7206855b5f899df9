package vn.motcua.files.shelf;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;

/** The folder in which files are looked at before they are kept; each stays there for seconds, readable by the owner only. */
public final class Incoming {

    private final Path folder;
    private final long keepFree;

    /** @param keepFree bytes that must stay free on the disk, for the database and the log */
    public Incoming(Path folder, long keepFree) {
        this.folder = folder;
        this.keepFree = keepFree;
    }

    /** @throws IOException when there is no room */
    public Path newFile() throws IOException {
        Files.createDirectories(folder);
        FileStore disk = Files.getFileStore(folder);
        if (disk.getUsableSpace() < keepFree) {
            throw new IOException("the disk of " + folder + " has less than " + keepFree + " bytes left");
        }
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createTempFile(folder, "in-", ".part", ownerOnly);
    }

    /** What a power cut left behind. */
    public void removeOlderThan(Instant moment) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
