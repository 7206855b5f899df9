package vn.motcua.files.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.FileType;
import vn.motcua.files.scanning.Clamd;
import vn.motcua.files.scanning.LenientScanner;
import vn.motcua.files.scanning.RunningClamd;
import vn.motcua.files.scanning.VirusScanner;
import vn.motcua.files.shelf.Incoming;
import vn.motcua.shared.Outcome;

/** What comes in at the door, and what does not, whatever it calls itself. */
class DoorTest {

    private static final FileRules EVERYTHING = new FileRules(25L << 20, 200, EnumSet.allOf(FileType.class));

    @TempDir
    private Path folder;

    @AfterEach
    void nothingStaysUnsealed() throws IOException {
        try (var left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatTheScannerDoesNotLookAtStaysOutWhateverTheSettingsSay() throws Exception {
        try (var clamd = RunningClamd.start(Files.createDirectory(folder.resolve("clamd")))) {
            var scanner = new Clamd(clamd.tcp(), Duration.ofSeconds(30));

            assertThat(received("anh.jpg", large(), scanner))
                    .isEqualTo(Outcome.refused(new FileRefusal.TooLargeToScan("anh.jpg")));
            assertThat(received("anh.jpg", large(), new LenientScanner(scanner)))
                    .isEqualTo(Outcome.refused(new FileRefusal.TooLargeToScan("anh.jpg")));
        }
    }

    static Stream<byte[]> twoThingsAtOnce() {
        byte[] archive = FileMother.zip(Map.of("Applet.class", "x", "META-INF/MANIFEST.MF", "x"));
        byte[] pdf = FileMother.pdf(1);
        byte[] commented = archive.clone();
        byte[] end = FileMother.ascii("\n%%EOF\n");
        commented[archive.length - 2] = (byte) end.length;
        return Stream.of(
                joined(pdf, archive),
                joined(pdf, joined(commented, end)),
                joined(pdf, joined(archive, end)),
                joined(FileMother.image("jpeg", 20, 20), archive),
                joined(FileMother.image("png", 20, 20), archive),
                joined(FileMother.tiff(1), archive),
                joined(FileMother.ascii("<?xml version='1.0'?><a/>"), archive));
    }

    @ParameterizedTest
    @MethodSource
    void twoThingsAtOnce(byte[] file) {
        assertThat(refusal("giay-to.pdf", file))
                .isInstanceOfAny(FileRefusal.Dangerous.class, FileRefusal.Damaged.class);
    }

    @Test
    void aGifIsNotTakenWithAnArchiveOrWithout() {
        byte[] gif = FileMother.image("gif", 20, 20);

        assertThat(refusal("a.gif", gif)).isInstanceOf(FileRefusal.WrongType.class);
        assertThat(refusal("a.png", joined(gif, FileMother.zip(Map.of("A.class", "x")))))
                .isInstanceOf(FileRefusal.WrongType.class);
    }

    @Test
    void aDrawingWithAScriptIsNoPicture() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

        assertThat(refusal("a.png", FileMother.ascii(svg))).isInstanceOf(FileRefusal.WrongType.class);
        assertThat(refusal("a.svg", FileMother.ascii("<?xml version='1.0'?>" + svg), FileRules.OF_A_COMPONENT))
                .isInstanceOf(FileRefusal.WrongType.class);
    }

    @Test
    void aNameThatLiesMakesNoOtherFileOfIt() {
        for (byte[] file : new byte[][] {
            FileMother.ascii("MZ\u0090 a program"),
            FileMother.ascii("<html><script>alert(1)</script></html>"),
            FileMother.ascii("#!/bin/sh\nrm -rf /"),
            FileMother.docx(Map.of()),
            FileMother.zip(Map.of("a.pdf", "x"))
        }) {
            assertThat(refusal("to-khai.pdf", file, FileRules.OF_A_COMPONENT))
                    .isInstanceOf(FileRefusal.WrongType.class);
        }
        var picture = received("anh.pdf", FileMother.image("png", 9, 9), VirusScanner.NONE)
                .orThrow();
        assertThat(picture.type()).isEqualTo(FileType.PNG);
        ReceivedFile.remove(picture.plain());
    }

    @Test
    void archivesWithinArchivesAreNotTaken() {
        byte[] inner = FileMother.zip(Map.of("a.txt", "a"));
        for (byte[] within : new byte[][] {inner, FileMother.ascii("Rar!\u001a"), FileMother.ascii("\u001f\u008b\b")}) {
            var outer = FileMother.zip(Map.of("trong.dat", new String(within, StandardCharsets.ISO_8859_1)));

            assertThat(refusal("a.zip", outer)).isInstanceOf(FileRefusal.Dangerous.class);
        }
    }

    @Test
    void officeFilesWithMacrosAreNotTakenNorThoseThatCarrySome() {
        assertThat(refusal("a.docx", FileMother.docx(Map.of("word/vbaProject.bin", "x"))))
                .isInstanceOf(FileRefusal.Dangerous.class);
        assertThat(refusal("a.docx", FileMother.docx(Map.of("word/embeddings/bang.xlsm", "x"))))
                .isInstanceOf(FileRefusal.Dangerous.class);
        assertThat(refusal("a.zip", FileMother.zip(Map.of("mau.docm", "x")))).isInstanceOf(FileRefusal.Dangerous.class);
    }

    private FileRefusal refusal(String name, byte[] content) {
        return refusal(name, content, EVERYTHING);
    }

    private FileRefusal refusal(String name, byte[] content, FileRules rules) {
        return switch (reception(VirusScanner.NONE).receive(FileOffer.of(name, content, rules))) {
            case Outcome.Refused<ReceivedFile, FileRefusal>(var refusal) -> refusal;
            case Outcome.Done<ReceivedFile, FileRefusal>(var file) ->
                throw new AssertionError("taken as " + file.type());
        };
    }

    private Outcome<ReceivedFile, FileRefusal> received(String name, byte[] content, VirusScanner scanner) {
        return reception(scanner).receive(FileOffer.of(name, content, EVERYTHING));
    }

    private Reception reception(VirusScanner scanner) {
        return new Reception(new Incoming(folder.resolve("incoming"), 0), scanner);
    }

    /** More than the scanner of this test takes. */
    private static byte[] large() {
        return joined(FileMother.image("jpeg", 20, 20), new byte[6 << 20]);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
