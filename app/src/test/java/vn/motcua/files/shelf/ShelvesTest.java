package vn.motcua.files.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.files.FilesAway;
import vn.motcua.files.sealing.FilesKey;
import vn.motcua.files.sealing.Sealing;

/** What holds for the folder holds for S3. */
class ShelvesTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    @TempDir
    static Path folder;

    private static RunningS3 server;
    private static S3Shelf s3;

    @BeforeAll
    static void start() throws Exception {
        server = RunningS3.start(folder);
        s3 = new S3Shelf(server.place());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            s3.close();
            server.close();
        }
    }

    static List<Shelf> shelves() {
        return List.of(
                new FolderShelf(folder.resolve("shelf"), true), new FolderShelf(folder.resolve("hurried"), false), s3);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("shelves")
    void whatIsPutCanBeOpenedUntilItIsRemoved(Shelf shelf) throws IOException {
        byte[] content = random(300_000);
        assertThat(shelf.holds(name('a'))).isFalse();

        shelf.put(name('a'), file(content));

        assertThat(shelf.holds(name('a'))).isTrue();
        try (var in = shelf.open(name('a'))) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        shelf.remove(name('a'));
        assertThat(shelf.holds(name('a'))).isFalse();
        assertThatThrownBy(() -> shelf.open(name('a'))).isInstanceOf(IOException.class);
        shelf.remove(name('a'));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("shelves")
    void whatIsOldIsNamed(Shelf shelf) throws IOException {
        shelf.put(name('b'), file(random(10)));
        Set<String> old = new HashSet<>();
        Set<String> young = new HashSet<>();

        shelf.olderThan(Instant.now().plusSeconds(60), old::add);
        shelf.olderThan(Instant.now().minusSeconds(60), young::add);

        assertThat(old).contains(name('b'));
        assertThat(young).doesNotContain(name('b'));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("shelves")
    void aSealedContentComesBackFromAnyShelf(Shelf shelf) throws IOException {
        byte[] content = random(200_000);
        var sealed = sealed(shelf, 0);
        String sha256 = sha256(content);

        sealed.put(sealed.placeOf(sha256), file(content));

        try (var in = sealed.open(sha256)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void aDiskWithTooLittleLeftTakesNothing() {
        assertThatThrownBy(() ->
                        sealed(shelves().getFirst(), Long.MAX_VALUE).putPart(Files.newInputStream(file(random(10)))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFolderThatCannotBeMadeTakesNothing() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("in-the-way"));

        assertThatThrownBy(() -> new FolderShelf(inTheWay, true).put(name('c'), file(random(10))))
                .isInstanceOf(IOException.class);
    }

    @Test
    @Timeout(60)
    void anS3StoreThatIsAwayIsAnOutageAndNoLoss() throws Exception {
        byte[] content = random(1000);
        try (var other = RunningS3.start(Files.createDirectories(folder.resolve("other")));
                var shelf = new S3Shelf(other.place())) {
            var sealed = sealed(shelf, 0);
            sealed.put(sealed.placeOf(sha256(content)), file(content));

            other.close();

            assertThatThrownBy(() -> sealed.open(sha256(content))).isInstanceOf(FilesAway.class);
            assertThatThrownBy(() -> sealed.put(name('d'), file(content))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aPlaceInS3DoesNotTellItsSecret() {
        assertThat(server.place().toString()).doesNotContain("secret");
    }

    private static SealedShelf sealed(Shelf shelf, long keepFree) {
        var key = new FilesKey(KEY, Path.of(""));
        return new SealedShelf(shelf, new Sealing(key), key, new Incoming(folder.resolve("incoming"), keepFree));
    }

    private static String name(char digit) {
        return String.valueOf(digit).repeat(64);
    }

    private static byte[] random(int length) {
        byte[] content = new byte[length];
        new Random().nextBytes(content);
        return content;
    }

    private static Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "in", ".part"), content);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
