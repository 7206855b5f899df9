package vn.motcua.digitisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.digitisation.DigitisationTest.await;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.FileMother;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

/** What should not come in as a paper is refused by name, with what to do, and leaves nothing behind. */
@ProductTest
class BadPapersTest {

    @Autowired
    Scans scans;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    static Stream<Arguments> badFiles() {
        byte[] jpeg = Sheets.encoded(Sheets.letter(), "jpg");
        byte[] bomb = FileMother.image("png", 10, 10);
        ByteBuffer.wrap(bomb).putInt(16, 20_000).putInt(20, 20_000);
        byte[] scan = Sheets.scanned(Sheets.withALine());
        return Stream.of(
                Arguments.of("rong.pdf", new byte[0], "files.empty"),
                Arguments.of("ghi-chu.pdf", "chỉ là chữ".getBytes(StandardCharsets.UTF_8), "files.wrong-type"),
                Arguments.of("chuong-trinh.jpg", FileMother.ascii("MZ\u0090\0\u0003\0\0\0"), "files.wrong-type"),
                Arguments.of("mat-khau.pdf", FileMother.encryptedPdf("bí mật"), "files.encrypted"),
                Arguments.of("cam-sua.pdf", FileMother.encryptedPdf(""), "files.encrypted"),
                Arguments.of("dut-doan.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), "files.damaged"),
                Arguments.of("dut-doan.pdf", Arrays.copyOf(scan, scan.length / 2), "files.damaged"),
                Arguments.of("bom-anh.png", bomb, "files.dangerous"),
                Arguments.of("nam-tram-trang.pdf", FileMother.pdf(500), "files.too-many-pages"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badFiles")
    void aBadFileIsRefusedByNameAtOnce(String name, byte[] bytes, String key) {
        var dossier = commune.received();

        var outcome = take(dossier, name, bytes);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            var why = (DigitisationRefusal) refused.refusal();
            assertThat(why.key()).isEqualTo(key);
            assertThat(why.arguments()).contains(name);
        });
        assertThat(scans.of(dossier.id())).isEmpty();
    }

    @Test
    void aPictureThatOnlyItsFrameHoldsTogetherFailsWithTheReasonAndCanBeDropped() {
        var dossier = commune.received();
        var frame = FileMother.ascii("RIFF\u0016\0\0\0WEBPVP8L\n\0\0\0\u002f\u0063\u0040\u0006\0\0\0\0\0\0");

        take(dossier, "hong.webp", frame).orThrow();
        await(() -> scans.of(dossier.id()).stream().noneMatch(Scan::isAtWork));

        var failed = scans.of(dossier.id()).getFirst();
        assertThat(failed.state()).isEqualTo(Scan.State.FAILED);
        assertThat(failed.problem()).isEqualTo(new Scan.Problem("digitisation.not-readable", List.of("hong.webp")));
        scans.drop(failed.id(), commune.desk).orThrow();
        assertThat(scans.of(dossier.id())).isEmpty();
    }

    private Outcome<Scan, DigitisationRefusal> take(Dossier dossier, String name, byte[] bytes) {
        var intake = new Intake(new Place(dossier.code(), "c1"), null, false);
        return scans.take(intake, List.of(FileOffer.of(name, bytes, FileRules.OF_A_COMPONENT)), commune.desk);
    }
}
