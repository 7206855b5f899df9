package vn.motcua.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.motcua.files.FileOffer;

/** The scans that belong to an archive's spreadsheet, by the names that it calls them. */
public interface ArchiveFiles extends Closeable {

    /** More entries than this are not looked for. */
    int MOST = 50_000;

    /** What the file holds; empty when there is none of that name. */
    Optional<FileOffer.Content> find(String name);

    @Override
    default void close() throws IOException {}

    /** The files below a folder; names that lead out of it name nothing. */
    static ArchiveFiles in(Path folder) {
        return name -> {
            try {
                var file = folder.resolve(name).normalize();
                return file.startsWith(folder.normalize()) && Files.isRegularFile(file)
                        ? Optional.of(() -> Files.newInputStream(file))
                        : Optional.empty();
            } catch (InvalidPathException noPath) {
                return Optional.empty();
            }
        };
    }

    /**
     * The files of a ZIP file, by their whole name in it or by its last part.
     *
     * @throws IOException when it is none, or holds more than {@link #MOST} entries
     */
    static ArchiveFiles zipped(Path zip) throws IOException {
        var archive = new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        if (archive.size() > MOST) {
            archive.close();
            throw new IOException("too many files");
        }
        var entries = new HashMap<String, ZipEntry>();
        archive.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
            var name = entry.getName();
            entries.putIfAbsent(name, entry);
            entries.putIfAbsent(name.substring(name.lastIndexOf('/') + 1), entry);
        });
        return new ArchiveFiles() {
            @Override
            public Optional<FileOffer.Content> find(String name) {
                return Optional.ofNullable(entries.get(name)).map(entry -> () -> archive.getInputStream(entry));
            }

            @Override
            public void close() throws IOException {
                archive.close();
            }
        };
    }
}
