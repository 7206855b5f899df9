package vn.motcua.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalog.Archives;
import vn.motcua.catalog.CannotImport;

class RecordFileTest {

    private static final RecordFile.Limits SMALL = new RecordFile.Limits(2 << 20, 4 << 20, 1 << 20, 50);
    private static final Archives.File RECORD = Archives.file("raw/a.json", "{}");

    @Test
    void archivesOfAllKindsAreRead() throws IOException {
        assertThat(names(Archives.tarXz(RECORD))).containsExactly("raw/a.json");
        assertThat(names(Archives.tarGz(RECORD))).containsExactly("raw/a.json");
        assertThat(names(Archives.zip(RECORD))).containsExactly("raw/a.json");
        assertThat(names("[]".getBytes(StandardCharsets.UTF_8))).containsExactly("upload");
    }

    @Test
    void anArchiveCutShortIsDamaged() throws IOException {
        var whole = Archives.tarXz(RECORD, Archives.filler(100_000));

        assertRefused(Arrays.copyOf(whole, whole.length - 20_000), new CannotImport.Damaged("upload"));
    }

    @Test
    void anArchiveWithFlippedBitsIsDamaged() throws IOException {
        var whole = Archives.tarXz(RECORD, Archives.filler(100_000));
        whole[whole.length / 2] ^= 0x55;

        assertRefused(whole, new CannotImport.Damaged("upload"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.json", "/etc/passwd", "raw/../../a.json", "raw\\..\\..\\a.json", "C:\\a.json"})
    void aNameThatLeadsOutOfTheArchiveIsRefused(String name) throws IOException {
        assertRefused(Archives.tarGz(Archives.file(name, "{}")), new CannotImport.UnsafeName(name));
    }

    @Test
    void aLinkIsRefused() throws IOException {
        assertRefused(Archives.tarGz(Archives.link("a.json", "/etc/passwd")), new CannotImport.UnsafeName("a.json"));
    }

    @Test
    void aSmallArchiveOfHugeZerosIsRefused() throws IOException {
        var files = IntStream.range(0, 6)
                .mapToObj(number -> Archives.zeros("z" + number, SMALL.record()))
                .toArray(Archives.File[]::new);

        assertRefused(Archives.tarXz(files), new CannotImport.TooLarge(4));
        assertRefused(Archives.zip(files), new CannotImport.TooLarge(4));
    }

    @Test
    void aHugeRecordIsRefused() throws IOException {
        assertRefused(Archives.zip(Archives.zeros("a.json", SMALL.record() + 1)), new CannotImport.TooLarge(1));
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws IOException {
        var files = IntStream.rangeClosed(0, SMALL.files())
                .mapToObj(number -> Archives.file(number + ".json", ""))
                .toArray(Archives.File[]::new);

        assertRefused(Archives.tarGz(files), new CannotImport.TooManyFiles(SMALL.files()));
    }

    @Test
    void aFileOfTwoHundredMegabytesIsRefusedWithoutBeingHeldInMemory() {
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(
                        () -> new RecordFile("upload", new Endless(200L << 20), RecordFile.LIMITS).forEach(entry -> {}))
                .satisfies(problem -> assertThat(problem.refusal()).isEqualTo(new CannotImport.TooLarge(96)));
    }

    @Test
    void whatIsNeitherJsonNorArchiveIsRefused() {
        assertRefused(new byte[] {1, 2, 3}, new CannotImport.UnknownFormat("upload"));
        assertRefused(new byte[0], new CannotImport.UnknownFormat("upload"));
    }

    private static List<String> names(byte[] bytes) {
        var names = new ArrayList<String>();
        new RecordFile("upload", new ByteArrayInputStream(bytes), SMALL).forEach(entry -> names.add(entry.name()));
        return names;
    }

    private static void assertRefused(byte[] bytes, CannotImport refusal) {
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(() -> names(bytes))
                .satisfies(problem -> assertThat(problem.refusal()).isEqualTo(refusal));
    }

    /** A JSON list that goes on and on. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? '[' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int number = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + number, (byte) '[');
            left -= number;
            return number;
        }
    }
}
