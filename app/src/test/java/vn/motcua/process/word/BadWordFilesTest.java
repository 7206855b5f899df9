package vn.motcua.process.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.process.ImportRefusal;
import vn.motcua.shared.Outcome;

class BadWordFilesTest {

    @Test
    void theOldBinaryFormatIsRefusedByName() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[8_192]), "WordDocument");
            container.writeFilesystem(bytes);
        }

        assertThat(refusal(bytes.toByteArray())).isInstanceOf(ImportRefusal.OldWord.class);
        assertThat(refusal(Arrays.copyOf(bytes.toByteArray(), 600))).isInstanceOf(ImportRefusal.OldWord.class);
    }

    @Test
    void aFileWithAPasswordIsRefusedByName() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("bi-mat");
            try (var inside = lock.getDataStream(container)) {
                inside.write(WordMother.tablesBelowHeadings());
            }
            container.writeFilesystem(bytes);
        }

        assertThat(refusal(bytes.toByteArray())).isInstanceOf(ImportRefusal.WithPassword.class);
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertThat(refusal(with("word/vbaProject.bin", new byte[10]))).isInstanceOf(ImportRefusal.WithMacros.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.9})
    void aFileThatBreaksOffIsRefused(double share) {
        var whole = WordMother.tablesBelowHeadings();

        assertThat(refusal(Arrays.copyOf(whole, (int) (whole.length * share))))
                .isInstanceOf(ImportRefusal.BrokenWord.class);
    }

    @Test
    void aDamagedDocumentIsRefused() throws IOException {
        assertThat(refusal(with("word/document.xml", "<w:document".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ImportRefusal.BrokenWord.class);
    }

    @Test
    void packedEmptinessIsRefusedBeforeItFillsTheMemory() throws IOException {
        assertThat(refusal(with("word/media/image1.bmp", new byte[80 << 20])))
                .isInstanceOf(ImportRefusal.TooMuchInside.class);
    }

    @Test
    void aPdfByAnotherNameIsRefusedByName() {
        assertThat(refusal("%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ImportRefusal.IsPdf.class);
    }

    @Test
    void aWordFileWithoutTablesIsRefused() {
        try (var word = new WordMother()) {
            assertThat(refusal(word.paragraph("Quyết định").bytes())).isInstanceOf(ImportRefusal.NoTables.class);
        }
    }

    @Test
    void otherPackagesAndOtherFilesAreRefused() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("anh.png"));
        }

        assertThat(refusal(zip.toByteArray())).isInstanceOf(ImportRefusal.NeitherWordNorJson.class);
        assertThat(refusal(new byte[0])).isInstanceOf(ImportRefusal.NeitherWordNorJson.class);
        assertThat(refusal("Quyết định".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImportRefusal.NeitherWordNorJson.class);
    }

    /** A good file with one part more or otherwise. */
    private static byte[] with(String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(WordMother.tablesBelowHeadings()));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static ImportRefusal refusal(byte[] file) {
        return switch (WordDecision.read(file)) {
            case Outcome.Refused(var refusal) -> refusal;
            case Outcome.Done(var read) -> throw new AssertionError("read: " + read);
        };
    }
}
