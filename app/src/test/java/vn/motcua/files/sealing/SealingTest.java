package vn.motcua.files.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final int HEAD = Sealing.MARK.length + Sealing.SALT;
    private static final int SEALED = Chunks.SIZE + Chunks.TAG;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Chunks.SIZE - 1, Chunks.SIZE, Chunks.SIZE + 1, 3 * Chunks.SIZE, 1_000_003})
    void whatIsSealedComesBackWhateverItsLength(int length) throws IOException {
        byte[] content = random(length);

        assertThat(open(seal(content))).isEqualTo(content);
    }

    @Test
    void theSameContentIsSealedDifferentlyEachTime() throws IOException {
        byte[] content = random(100);

        assertThat(seal(content)).isNotEqualTo(seal(content));
    }

    @Test
    void nothingIsChangedCutMovedOrAddedUnnoticed() throws IOException {
        byte[] sealed = seal(random(3 * Chunks.SIZE));

        assertNoticed(changed(sealed, 6));
        assertNoticed(changed(sealed, HEAD + 10));
        assertNoticed(changed(sealed, sealed.length - 1));
        assertNoticed(Arrays.copyOf(sealed, sealed.length - 1));
        assertNoticed(Arrays.copyOf(sealed, HEAD + 2 * SEALED));
        assertNoticed(Arrays.copyOf(sealed, HEAD));
        assertNoticed(Arrays.copyOf(sealed, sealed.length + 50));
        assertNoticed(swapped(sealed));
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        byte[] sealed = seal(random(10));
        var other = new Sealing(new FilesKey("", folder.resolve("other")));

        assertThatThrownBy(() -> other.open(new ByteArrayInputStream(sealed)).readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void theKeyIsMadeOnceAndForItsOwnerOnly() throws IOException {
        String place = new FilesKey("", folder).placeOf("00".repeat(32));

        assertThat(new FilesKey("", folder).placeOf("00".repeat(32))).isEqualTo(place);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("files.key"))))
                .isEqualTo("rw-------");
    }

    private void assertNoticed(byte[] sealed) {
        assertThatThrownBy(() -> open(sealed)).isInstanceOf(IOException.class);
    }

    private static byte[] changed(byte[] sealed, int at) {
        byte[] changed = sealed.clone();
        changed[at] ^= 1;
        return changed;
    }

    private static byte[] swapped(byte[] sealed) {
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, HEAD, swapped, HEAD + SEALED, SEALED);
        System.arraycopy(sealed, HEAD + SEALED, swapped, HEAD, SEALED);
        return swapped;
    }

    private byte[] seal(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        sealing().seal(new ByteArrayInputStream(content), out);
        return out.toByteArray();
    }

    private byte[] open(byte[] sealed) throws IOException {
        return sealing().open(new ByteArrayInputStream(sealed)).readAllBytes();
    }

    private Sealing sealing() {
        return new Sealing(new FilesKey("", folder));
    }

    private static byte[] random(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
