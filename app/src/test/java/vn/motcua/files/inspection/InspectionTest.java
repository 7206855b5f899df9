package vn.motcua.files.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileType;

class InspectionTest {

    private static final Finding DAMAGED = new Finding.Damaged();

    @TempDir
    private Path folder;

    @Test
    void aFileIsWhatItsContentSays() throws IOException {
        assertThat(type(FileMother.pdf(1))).isEqualTo(FileType.PDF);
        assertThat(type(FileMother.image("jpeg", 9, 9))).isEqualTo(FileType.JPEG);
        assertThat(type(FileMother.image("png", 9, 9))).isEqualTo(FileType.PNG);
        assertThat(type(FileMother.tiff(1))).isEqualTo(FileType.TIFF);
        assertThat(type(FileMother.ascii("\u00ef\u00bb\u00bf<?xml version='1.0'?><a/>")))
                .isEqualTo(FileType.XML);
        assertThat(type(FileMother.docx(Map.of()))).isEqualTo(FileType.DOCX);
        assertThat(type(FileMother.zip(Map.of("a.txt", "a")))).isEqualTo(FileType.ZIP);
        assertThat(FileTypes.find(file(FileMother.ascii("MZ\u0090 a program")))).isEmpty();
        assertThat(FileTypes.find(file(FileMother.ascii("<html><script>")))).isEmpty();
    }

    @Test
    void thePagesOfAPdfAndATiffAreCounted() throws IOException {
        assertThat(inspect(FileMother.pdf(3), FileType.PDF)).isEqualTo(new Finding.Sound(3));
        assertThat(inspect(FileMother.tiff(4), FileType.TIFF)).isEqualTo(new Finding.Sound(4));
        assertThat(inspect(FileMother.image("jpeg", 300, 200), FileType.JPEG)).isEqualTo(new Finding.Sound(1));
        assertThat(inspect(FileMother.image("png", 300, 200), FileType.PNG)).isEqualTo(new Finding.Sound(1));
    }

    @Test
    void aPdfWithAPasswordIsEncryptedEvenWhenItOpensWithout() throws IOException {
        assertThat(inspect(FileMother.encryptedPdf("mật khẩu"), FileType.PDF)).isEqualTo(new Finding.Encrypted());
        assertThat(inspect(FileMother.encryptedPdf(""), FileType.PDF)).isEqualTo(new Finding.Encrypted());
    }

    @Test
    void aPdfThatBreaksOffIsDamaged() throws IOException {
        byte[] whole = FileMother.pdf(5);

        assertThat(inspect(Arrays.copyOf(whole, whole.length - 40), FileType.PDF))
                .isEqualTo(DAMAGED);
        assertThat(inspect(Arrays.copyOf(whole, whole.length / 2), FileType.PDF))
                .isEqualTo(DAMAGED);
        assertThat(inspect(FileMother.ascii("%PDF-1.7 and nothing more"), FileType.PDF))
                .isEqualTo(DAMAGED);
    }

    @Test
    void aPdfWithACorruptedStreamIsDamaged() throws IOException {
        byte[] deflated = deflated(new byte[100_000]);
        Arrays.fill(deflated, 20, 60, (byte) 0xff);

        assertThat(inspect(pdfOf("/Filter/FlateDecode", deflated), FileType.PDF))
                .isEqualTo(DAMAGED);
    }

    @Test
    void anHonestStreamIsSound() throws IOException {
        assertThat(inspect(pdfOf("/Filter/FlateDecode", deflated(new byte[100_000])), FileType.PDF))
                .isEqualTo(new Finding.Sound(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</S/JavaScript/JS(app.alert\\(1\\))>>",
                "<</S/Launch/F(cmd.exe)>>",
                "<</S/#4Aava#53cript/#4AS(app)>>",
                "<</Type/Annot/Subtype/RichMedia>>",
                "<</XFA(form)>>",
                "<</Type/Filespec/F(invoice.exe)/EF<<>>>>",
                "<</Type/XObject/Subtype/Image/Width 60000/Height 60000>>stream\n\nendstream",
            })
    void aPdfThatActsIsDangerous(String object) throws IOException {
        assertThat(inspect(FileMother.pdfWith(object), FileType.PDF)).isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    void aPdfWithAProgramAttachedUnderAnInnocentNameIsDangerous() throws IOException {
        byte[] program = FileMother.stream("/Type/EmbeddedFile", FileMother.ascii("MZ\u0090\0\u0003"));
        byte[] pdf = FileMother.pdfWith("/AF[<</Type/Filespec/F(hoadon.pdf)/EF<</F 4 0 R>>>>]", program);

        assertThat(inspect(pdf, FileType.PDF)).isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    void aPdfWithAnAttachedInvoiceIsSound() throws IOException {
        byte[] invoice = FileMother.stream("/Type/EmbeddedFile", FileMother.ascii("<?xml version='1.0'?><hoadon/>"));
        byte[] pdf = FileMother.pdfWith("/AF[<</Type/Filespec/F(hoadon.xml)/EF<</F 4 0 R>>>>]", invoice);

        assertThat(inspect(pdf, FileType.PDF)).isEqualTo(new Finding.Sound(1));
    }

    @Test
    @Timeout(30)
    void aStreamThatUnpacksWithoutEndIsDangerous() throws IOException {
        byte[] bomb = deflatedZeros(400L << 20);

        assertThat(inspect(pdfOf("/Filter/FlateDecode", bomb), FileType.PDF)).isInstanceOf(Finding.Dangerous.class);
        assertThat(inspect(pdfOf("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", bomb), FileType.PDF))
                .isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    @Timeout(30)
    void aBombWithinACompressionIsDangerousWhateverTheFiltersAreCalled() throws IOException {
        byte[] twice = deflated(deflatedZeros(400L << 20));

        assertThat(twice.length).isLessThan(10_000);
        assertThat(inspect(pdfOf("/Filter[/FlateDecode/FlateDecode]", twice), FileType.PDF))
                .isInstanceOf(Finding.Dangerous.class);
        assertThat(inspect(pdfOf("/Type/ObjStm/N 1/First 4/Filter[/Fl#61teDecode/Fl#61teDecode]", twice), FileType.PDF))
                .isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    @Timeout(30)
    void anObjectStreamInAnOldCompressionIsDangerous() throws IOException {
        byte[] pdf = pdfOf("/Type/Obj#53tm/N 1/First 4/Filter/LZWDecode", new byte[100]);

        assertThat(inspect(pdf, FileType.PDF)).isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    void anImageThatBreaksOffIsDamaged() throws IOException {
        for (var format : Map.of("jpeg", FileType.JPEG, "png", FileType.PNG).entrySet()) {
            byte[] whole = FileMother.image(format.getKey(), 200, 200);
            assertThat(inspect(Arrays.copyOf(whole, whole.length / 2), format.getValue()))
                    .isEqualTo(DAMAGED);
        }
        byte[] tiff = FileMother.tiff(2);
        assertThat(inspect(Arrays.copyOf(tiff, tiff.length / 2), FileType.TIFF)).isEqualTo(DAMAGED);
    }

    @Test
    void aTiffWhosePagesRunInACircleIsDamaged() throws IOException {
        byte[] tiff = FileMother.tiff(1);
        var bytes = ByteBuffer.wrap(tiff);
        if (tiff[0] == 'I') {
            bytes.order(java.nio.ByteOrder.LITTLE_ENDIAN);
        }
        int page = bytes.getInt(4);
        bytes.putInt(page + 2 + 12 * bytes.getShort(page), page);

        assertThat(inspect(tiff, FileType.TIFF)).isEqualTo(DAMAGED);
    }

    @Test
    @Timeout(10)
    void aPictureThatSaysItIsHugeIsDangerousBeforeItIsUnpacked() throws IOException {
        byte[] png = FileMother.image("png", 10, 10);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(inspect(png, FileType.PNG)).isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    void aWebpIsHeldAgainstItsFrame() throws IOException {
        byte[] webp = FileMother.ascii("RIFF\u0016\0\0\0WEBPVP8L\n\0\0\0\u002f\u0063\u0040\u0006\0\0\0\0\0\0");

        assertThat(type(webp)).isEqualTo(FileType.WEBP);
        assertThat(inspect(webp, FileType.WEBP)).isEqualTo(new Finding.Sound(1));
        assertThat(inspect(Arrays.copyOf(webp, webp.length - 4), FileType.WEBP)).isEqualTo(DAMAGED);
    }

    @Test
    void aHeicIsHeldAgainstItsBoxes() throws IOException {
        byte[] heic = FileMother.ascii("\0\0\0\u0010ftypheic\0\0\0\0\0\0\0\u001cmeta"
                + "\0\0\0\u0014ispe\0\0\0\0\0\0\u000f\u00c0\0\0\u000b\u00d0" + "\0\0\0\tmdatx");

        assertThat(type(heic)).isEqualTo(FileType.HEIC);
        assertThat(inspect(heic, FileType.HEIC)).isEqualTo(new Finding.Sound(1));
        assertThat(inspect(Arrays.copyOf(heic, heic.length - 1), FileType.HEIC)).isEqualTo(DAMAGED);
    }

    @Test
    void anXmlIsReadToItsEnd() throws IOException {
        assertThat(inspect(FileMother.ascii("<?xml version='1.0'?><a><b/></a>"), FileType.XML))
                .isEqualTo(new Finding.Sound(0));
        assertThat(inspect(FileMother.ascii("<?xml version='1.0'?><a><b></a>"), FileType.XML))
                .isEqualTo(DAMAGED);
        assertThat(inspect(
                        FileMother.ascii("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'bbb'>]><a>&b;</a>"),
                        FileType.XML))
                .isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    void aWordFileIsSoundWithoutMacros() throws IOException {
        assertThat(inspect(FileMother.docx(Map.of("word/styles.xml", "<s/>")), FileType.DOCX))
                .isEqualTo(new Finding.Sound(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/VBAproject.BIN",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin",
                "xl/macrosheets/sheet1.xml"
            })
    void aWordOrExcelFileWithMacrosIsDangerous(String entry) throws IOException {
        assertThat(inspect(FileMother.docx(Map.of(entry, "x")), FileType.DOCX)).isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    void aWordFileThatFetchesItsTemplateIsDangerous() throws IOException {
        String relation =
                "<Relationship Type=\"http://schemas/attachedTemplate\" Target=\"https://evil.example/a.dotm\"/>";

        assertThat(inspect(FileMother.docx(Map.of("word/_rels/settings.xml.rels", relation)), FileType.DOCX))
                .isInstanceOf(Finding.Dangerous.class);
        assertThat(inspect(
                        FileMother.docx(Map.of(
                                "word/_rels/settings.xml.rels",
                                relation.replace("https://evil.example/", "file:///C:/Users/An/"))),
                        FileType.DOCX))
                .isEqualTo(new Finding.Sound(0));
    }

    @Test
    @Timeout(30)
    void aZipThatUnpacksWithoutEndIsDangerous() throws IOException {
        assertThat(inspect(FileMother.zipBomb(400L << 20), FileType.ZIP)).isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    void aZipThatPointsOutsideOrCarriesProgramsIsDangerous() throws IOException {
        assertThat(inspect(FileMother.zip(Map.of("../../etc/cron.d/x", "x")), FileType.ZIP))
                .isInstanceOf(Finding.Dangerous.class);
        assertThat(inspect(FileMother.zip(Map.of("giay-to.pdf.exe", "x")), FileType.ZIP))
                .isInstanceOf(Finding.Dangerous.class);
        assertThat(inspect(FileMother.zip(Map.of("giay-to.pdf", "MZ\u0090")), FileType.ZIP))
                .isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    void aZipOfTooManyEntriesIsDangerous() throws IOException {
        var entries = new LinkedHashMap<String, String>();
        for (int entry = 0; entry <= Limits.ENTRIES; entry++) {
            entries.put(entry + ".txt", "");
        }

        assertThat(inspect(FileMother.zip(entries), FileType.ZIP)).isInstanceOf(Finding.Dangerous.class);
    }

    @Test
    void aZipThatBreaksOffIsDamaged() throws IOException {
        byte[] zip = FileMother.zip(Map.of("a.txt", "one text", "b.txt", "another text"));

        assertThat(inspect(Arrays.copyOf(zip, zip.length - 30), FileType.ZIP)).isEqualTo(DAMAGED);
    }

    @Test
    @Timeout(20)
    void aPdfOfFiveHundredPagesIsLookedIntoQuickly() throws IOException {
        byte[] pdf = FileMother.pdf(500);
        long begin = System.nanoTime();

        assertThat(inspect(pdf, FileType.PDF)).isEqualTo(new Finding.Sound(500));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    private static byte[] pdfOf(String filter, byte[] bytes) {
        return FileMother.pdfWith("/Contents 4 0 R", FileMother.stream(filter, bytes));
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflatedZeros(long bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (var deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            for (long written = 0; written < bytes; written += zeros.length) {
                deflater.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private Finding inspect(byte[] content, FileType type) throws IOException {
        return Inspection.inspect(file(content), type);
    }

    private FileType type(byte[] content) throws IOException {
        return FileTypes.find(file(content)).orElseThrow();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "in", ".part"), content);
    }
}
