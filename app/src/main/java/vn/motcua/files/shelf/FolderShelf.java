package vn.motcua.files.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder with 256 folders in it, by the first two digits of the names. */
public final class FolderShelf implements Shelf {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final boolean waitsForDisk;

    /**
     * @param waitsForDisk whether a content counts as put only when it has reached the disk; without it a power cut may lose
     *     what was put in the last half minute, which only suits what can be told again
     */
    public FolderShelf(Path folder, boolean waitsForDisk) {
        this.folder = folder;
        this.waitsForDisk = waitsForDisk;
    }

    @Override
    public boolean holds(String name) throws IOException {
        return Files.exists(file(name));
    }

    @Override
    public void put(String name, Path content) throws IOException {
        Path file = file(name);
        Path drawer = Files.createDirectories(drawer(name));
        force(content);
        Files.move(content, file, StandardCopyOption.ATOMIC_MOVE);
        force(drawer);
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(file(name));
    }

    @Override
    public void remove(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    @Override
    public void olderThan(Instant moment, Consumer<String> name) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.find(
                folder,
                2,
                (file, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().toInstant().isBefore(moment))) {
            files.map(file -> file.getFileName().toString())
                    .filter(NAME.asMatchPredicate())
                    .forEach(name);
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a content");
        }
        return drawer(name).resolve(name);
    }

    private Path drawer(String name) {
        return folder.resolve(name.substring(0, 2));
    }

    /** A rename survives a power cut only when what was renamed, and the folder, have reached the disk. */
    private void force(Path path) throws IOException {
        if (!waitsForDisk) {
            return;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
