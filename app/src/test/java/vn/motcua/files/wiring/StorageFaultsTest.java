package vn.motcua.files.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.FilesAway;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.files.scanning.VirusScanner;
import vn.motcua.files.sealing.FilesKey;
import vn.motcua.files.sealing.Sealing;
import vn.motcua.files.shelf.BrokenLine;
import vn.motcua.files.shelf.FolderShelf;
import vn.motcua.files.shelf.Incoming;
import vn.motcua.files.shelf.RunningS3;
import vn.motcua.files.shelf.S3Shelf;
import vn.motcua.files.shelf.SealedShelf;
import vn.motcua.files.shelf.Shelf;
import vn.motcua.files.store.FileRows;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.ProductTest;

/** A disk that is really full and a store that breaks off: a clear answer, nothing half kept, and the same file again is kept. */
@ProductTest
class StorageFaultsTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    FileRows rows;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private Path disk = Path.of("");

    @AfterEach
    void takeTheDiskAway() throws Exception {
        if (!disk.toString().isEmpty()) {
            run("umount", disk.toString());
            Files.delete(disk);
        }
    }

    @Test
    void aFullDiskTakesNothingAndAfterRoomIsMadeTheSameFileIsKept() throws Exception {
        disk = smallDisk();
        var files = files(new FolderShelf(disk.resolve("files"), true), disk.resolve("incoming"));
        byte[] scan = scan(MEGABYTE);
        var filler = Files.write(disk.resolve("filler"), new byte[2 * MEGABYTE + MEGABYTE / 2]);

        assertThat(keep(files, scan)).isEqualTo(Outcome.refused(new FileRefusal.NoRoom()));
        assertNothingIsLeft(filler);
        assertThat(new FileRefusal.NoRoom().passes()).isTrue();

        Files.delete(filler);
        var kept = keep(files, scan).orThrow();
        assertThat(files.bytes(kept.id())).isEqualTo(scan);
    }

    /** The unsealed copy still has room, the sealed one has not. */
    @Test
    void aDiskThatBecomesFullWhileAFileIsSealedTakesNothing() throws Exception {
        disk = smallDisk();
        var files = files(new FolderShelf(disk.resolve("files"), true), disk.resolve("incoming"));
        byte[] scan = scan(2 * MEGABYTE);

        assertThat(keep(files, scan)).isEqualTo(Outcome.refused(new FileRefusal.NoRoom()));

        assertNothingIsLeft(disk.resolve("none"));
        assertThat(database.sql("select count(*) from files.file where bytes = :bytes and name = :name")
                        .param("bytes", scan.length)
                        .param("name", name(scan))
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(keep(files, scan(MEGABYTE / 2)).isDone()).isTrue();
    }

    @Test
    @Timeout(120)
    void anS3StoreThatBreaksOffTakesNothingAndReadsAsAnOutage() throws Exception {
        try (var store = RunningS3.start(folder);
                var line = BrokenLine.to(store.place().endpoint());
                var shelf = new S3Shelf(through(line, store))) {
            var files = files(shelf, folder.resolve("incoming"));
            byte[] scan = scan(MEGABYTE);

            line.breaksAfter(100_000);
            assertThat(keep(files, scan)).isEqualTo(Outcome.refused(new FileRefusal.NoRoom()));
            assertThat(folder.resolve("incoming")).isEmptyDirectory();
            line.holds();
            assertThat(shelf.holds(key().placeOf(sha256(scan)))).isFalse();

            var kept = keep(files, scan).orThrow();
            assertThat(files.bytes(kept.id())).isEqualTo(scan);

            line.breaksAfter(100_000);
            assertThatThrownBy(() -> files.bytes(kept.id())).isInstanceOf(FilesAway.class);
            line.breaksAfter(0);
            assertThatThrownBy(() -> files.open(kept.id())).isInstanceOf(FilesAway.class);
            line.holds();
            assertThat(files.bytes(kept.id())).isEqualTo(scan);
        }
    }

    private KeptFiles files(Shelf shelf, Path incomingFolder) {
        var incoming = new Incoming(incomingFolder, 0);
        var sealed = new SealedShelf(shelf, new Sealing(key()), key(), incoming);
        var removals = new Removals(shelf, incoming, rows, transactions, Clock.systemUTC());
        return new SealedFiles(
                new Reception(incoming, VirusScanner.NONE),
                sealed,
                rows,
                removals,
                new TransactionTemplate(transactions),
                Clock.systemUTC());
    }

    private static FilesKey key() {
        return new FilesKey(KEY, Path.of(""));
    }

    private static S3Shelf.Place through(BrokenLine line, RunningS3 store) {
        var place = store.place();
        return new S3Shelf.Place(line.address(), place.region(), place.bucket(), place.accessKey(), place.secretKey());
    }

    private static Outcome<KeptFile, FileRefusal> keep(KeptFiles files, byte[] scan) {
        return files.keep(FileOffer.of(name(scan), scan, FileRules.OF_A_COMPONENT), FileMother.BY);
    }

    private static String name(byte[] scan) {
        return "quét " + sha256(scan).substring(0, 8) + ".pdf";
    }

    /** A PDF that no other test keeps, with about so many bytes that cannot be packed. */
    private static byte[] scan(int bytes) {
        var noise = new byte[bytes];
        new Random().nextBytes(noise);
        return FileMother.pdfWith("/MotcuaNoise 4 0 R", FileMother.stream("", noise));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** A disk of three megabytes; only the administrator of a machine may make one. */
    private static Path smallDisk() throws Exception {
        var place = Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), "motcua-" + UUID.randomUUID()));
        boolean isMounted = run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place.toString());
        if (!isMounted) {
            Files.delete(place);
        }
        assumeTrue(isMounted, "a small disk can be mounted only as root");
        return place;
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** No part of a file, on the disk or where it arrives. */
    private void assertNothingIsLeft(Path filler) throws IOException {
        try (var left = Files.walk(disk)) {
            assertThat(left.filter(Files::isRegularFile)).allMatch(filler::equals);
        }
    }
}
