package vn.motcua.digitisation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.Fault;
import vn.motcua.digitisation.Sheets;
import vn.motcua.digitisation.domain.FaultFinding;
import vn.motcua.digitisation.domain.FaultFinding.Signature;
import vn.motcua.digitisation.domain.FaultFinding.Surroundings;
import vn.motcua.digitisation.domain.PaperReading;
import vn.motcua.digitisation.pdf.PdfReading;
import vn.motcua.digitisation.spi.TextRecognition;
import vn.motcua.digitisation.tesseract.Tesseracts;
import vn.motcua.files.FileType;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.RealData;

/** Real pages through the real recognition. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperMakingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final PaperMaking making = new PaperMaking(Tesseracts.real(), _ -> Optional.empty());

    @AfterAll
    void close() {
        making.destroy();
    }

    @Test
    void aScannedPaperBecomesSearchableAndSaysWhatItIs() throws InterruptedException {
        var made = make(new Source("scan.pdf", FileType.PDF, Sheets.scanned(Sheets.letter())));

        assertThat(made.isKeptAsItIs()).isFalse();
        assertThat(made.pdf().length).isLessThan(300_000);
        try (var pdf = PdfReading.open(made.pdf())) {
            assertThat(pdf.text(0)).contains("QUYẾT ĐỊNH", "Nguyễn Thị Hoa");
        }
        var read = PaperReading.of(made.lines(), TODAY);
        assertThat(read.number().value()).isEqualTo("123/QĐ-UBND");
        assertThat(read.issuedOn().value()).isEqualTo("2025-07-05");
        assertThat(read.ownerName().value()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(made.measures().dpi()).isEqualTo(200);
    }

    @Test
    void aSheetUpsideDownIsTurnedAndAnEmptyBackIsDropped() throws InterruptedException {
        var onItsHead = Sheets.turned(Sheets.letter(), 180);
        var made = make(new Source("scan.pdf", FileType.PDF, Sheets.scanned(onItsHead, Sheets.blank())));

        assertThat(made.pages()).hasSize(1);
        assertThat(made.text()).contains("QUYẾT ĐỊNH");
    }

    @Test
    void aPhotographIsCleanedAndReadableAndSmall() throws InterruptedException {
        var photograph = Sheets.encoded(Sheets.photographed(Sheets.turned(Sheets.letter(), 1.5)), "jpg");
        var made = make(new Source("IMG_1.jpg", FileType.JPEG, photograph));

        assertThat(made.text()).contains("Nguyễn Thị Hoa");
        assertThat(made.pdf().length).isLessThan(300_000);
    }

    @Test
    void aFileThatIsNoPictureIsRefusedByName() throws InterruptedException {
        var broken = Arrays.copyOf(Sheets.encoded(Sheets.letter(), "png"), 4_000);

        assertThat(making.make(List.of(new Source("hong.png", FileType.PNG, broken)), (_, _) -> {}))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.NotReadable("hong.png")));
        assertThat(making.make(List.of(new Source("a.heic", FileType.HEIC, new byte[100])), (_, _) -> {}))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.HeicNotReadable("a.heic")));
    }

    @Test
    void theSignedScanOfAMinistryKeepsItsBytesAndIsReadAllTheSame() throws InterruptedException, IOException {
        var bytes = Files.readAllBytes(RealData.file("scans/bca_scan_4pages.pdf"));
        var progress = new ArrayList<Integer>();
        long begun = System.nanoTime();

        var made = making.make(List.of(new Source("tt51.pdf", FileType.PDF, bytes)), (done, _) -> progress.add(done))
                .orThrow();

        long millis = (System.nanoTime() - begun) / 1_000_000 / made.pages().size();
        System.out.println("digitisation: " + millis + " ms a page of the real scan");
        assertThat(made.isKeptAsItIs()).isTrue();
        assertThat(made.signed()).isTrue();
        assertThat(progress).contains(1, 2, 3, 4);
        var read = PaperReading.of(made.lines(), TODAY);
        assertThat(read.number().value()).isEqualTo("51/2025/TT-BCA");
        assertThat(read.issuedOn().value()).isEqualTo("2025-06-30");
        assertThat(read.issuer().value()).isEqualTo("BỘ CÔNG AN");
        assertThat(read.kind().value()).isEqualTo("Thông tư");
        assertThat(making.make(
                        List.of(
                                new Source("tt51.pdf", FileType.PDF, bytes),
                                new Source("b.png", FileType.PNG, Sheets.encoded(Sheets.letter(), "png"))),
                        (_, _) -> {}))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.SignedStandsAlone("tt51.pdf")));
    }

    @Test
    void withoutRecognitionThePaperIsKeptWithoutText() throws InterruptedException {
        var without = new PaperMaking(new NoRecognition(), _ -> Optional.empty());

        var made = without.make(
                        List.of(new Source("a.png", FileType.PNG, Sheets.encoded(Sheets.letter(), "png"))),
                        (_, _) -> {})
                .orThrow();

        without.destroy();
        assertThat(made.text()).isEmpty();
        try (var pdf = PdfReading.open(made.pdf())) {
            assertThat(pdf.pages()).isEqualTo(1);
        }
    }

    @Test
    void aPageThatTakesTooLongToReadIsKeptAndSaysThatItHasNoText() throws InterruptedException {
        var impatient = new PaperMaking(Tesseracts.within(Duration.ofMillis(1)), _ -> Optional.empty());

        var made = impatient
                .make(List.of(new Source("a.png", FileType.PNG, Sheets.encoded(Sheets.letter(), "png"))), (_, _) -> {})
                .orThrow();

        impatient.destroy();
        assertThat(made.pages()).hasSize(1);
        assertThat(FaultFinding.of(
                        made.measures(),
                        made.text(),
                        null,
                        new Surroundings(Set.of(), false, Signature.NONE, false, TODAY)))
                .contains(Fault.NO_TEXT);
    }

    @Test
    void aScanInJbig2IsReadAsAnyOther() throws InterruptedException {
        var made = make(new Source("jbig2.pdf", FileType.PDF, Jbig2.scanned(Sheets.letter())));

        assertThat(made.text()).contains("QUYẾT ĐỊNH");
        assertThat(made.measures().dpi()).isEqualTo(200);
    }

    @Test
    void aPdfThatCannotBeReadIsRefusedByName() throws InterruptedException {
        assertThat(making.make(List.of(new Source("hong.pdf", FileType.PDF, new byte[200])), (_, _) -> {}))
                .isEqualTo(Outcome.refused(new DigitisationRefusal.NotReadable("hong.pdf")));
    }

    private MadePaper make(Source source) throws InterruptedException {
        return making.make(List.of(source), (_, _) -> {}).orThrow();
    }

    private static final class NoRecognition implements TextRecognition {

        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public Recognised read(BufferedImage grey, int dpi) {
            return Recognised.NOTHING;
        }

        @Override
        public OptionalInt quarterTurns(BufferedImage grey, int dpi) {
            return OptionalInt.empty();
        }
    }
}
