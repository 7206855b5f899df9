package vn.motcua.installation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that travel in the product's jar, unpacked where they can be run. */
final class PostgresBinaries {

    private static final System.Logger LOG = System.getLogger(PostgresBinaries.class.getName());

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks the programs below the folder unless they are there; a half-unpacked copy is never used. */
    static PostgresBinaries unpackedIn(Path folder) {
        String archive = "/postgres-" + platform() + ".txz";
        try {
            Path home = folder.resolve(digestOf(archive));
            if (Files.notExists(home)) {
                unpack(archive, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot unpack PostgreSQL below " + folder, problem);
        }
    }

    Path home() {
        return home;
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
        return system + "-" + processor;
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new InstallationFault(
                    "No PostgreSQL for this kind of machine (" + platform() + ") is built in.",
                    "Name an external PostgreSQL 18 with --spring.datasource.url, .username and .password.");
        }
        return new BufferedInputStream(stream);
    }

    private static String digestOf(String archive) throws IOException {
        try (var stream = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(String archive, Path home) throws IOException {
        LOG.log(System.Logger.Level.INFO, "Unpacking PostgreSQL into {0}", home);
        Files.createDirectories(home.getParent());
        Path unfinished = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            try (var entries = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
                for (TarArchiveEntry entry; (entry = entries.getNextEntry()) != null; ) {
                    place(entry, entries, unfinished);
                }
            }
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unfinished, home);
        } catch (java.nio.file.DirectoryNotEmptyException
                | java.nio.file.FileAlreadyExistsException unpackedMeanwhile) {
            LOG.log(System.Logger.Level.DEBUG, "Another process unpacked PostgreSQL first");
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path home) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
