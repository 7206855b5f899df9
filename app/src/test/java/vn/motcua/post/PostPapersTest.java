package vn.motcua.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Intakes;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Channel;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

@ProductTest
class PostPapersTest {

    private static final int SCANNER_DPI = 200;

    @Autowired
    NewConsignments made;

    @Autowired
    HandOvers handOvers;

    @Autowired
    PostPapers papers;

    @Autowired
    KeptFiles files;

    @Autowired
    Intakes intakes;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void onMonday() {
        clock.moveTo("2026-01-05T09:00");
    }

    @Test
    void theLabelIsScannedBack() throws Exception {
        var sent = made.accept(PostWindow.dossier(commune.procedure()), PostWindow.agent())
                .orThrow();

        var label = papers.label(sent);

        Files.write(Path.of("target/post-label.pdf"), label);
        assertThat(scanned(label)).isEqualTo(sent.code().value());
        assertThat(text(label)).contains("Bộ phận Một cửa xã Thử", "Nguyễn Thị Hoa", "Thôn 3, Xã Thử, Tỉnh Thử");
    }

    @Test
    void theLabelForARollIsNarrowAndScannedBack() throws Exception {
        var sent = made.accept(PostWindow.dossier(commune.procedure()), PostWindow.agent())
                .orThrow();

        var label = papers.rollLabel(sent);

        Files.write(Path.of("target/post-label-roll.pdf"), label);
        assertThat(scanned(label)).isEqualTo(sent.code().value());
        assertThat(text(label)).contains("Bộ phận Một cửa xã Thử", "Nguyễn Thị Hoa", "Thôn 3, Xã Thử, Tỉnh Thử");
        try (var document = Loader.loadPDF(label)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(226.8f, offset(1f));
        }
    }

    @Test
    void theMinutesAreKeptAsBothSignedThem() throws Exception {
        var agent = PostWindow.agent();
        var sent = made.accept(PostWindow.dossier(commune.procedure()), agent).orThrow();
        var open = handOvers.give(sent.id(), agent).orThrow();
        assertThat(text(papers.minutes(open))).contains("Bên nhận chưa ký");
        handOvers
                .count(open.id(), List.of(new Enclosed("c1", "Tờ khai theo mẫu", 1)), "Thiếu một bản", commune.desk)
                .orThrow();
        clock.moveTo("2026-01-05T09:12");
        var procedure = new ProcedureCode(sent.matter().procedure());
        var dossier = handOvers
                .sign(
                        open.id(),
                        commune.desk,
                        () -> intakes.receive(Commune.intake(procedure, Channel.POSTAL, Commune.owner()), commune.desk))
                .orThrow();

        var signed = handOvers.findFor(agent, open.id()).orElseThrow();
        var kept = files.bytes(signed.record());

        Files.write(Path.of("target/post-minutes.pdf"), kept);
        assertThat(papers.minutes(signed)).isEqualTo(kept);
        assertThat(text(kept).replaceAll("\\s+", " "))
                .contains(
                        dossier.code().value(),
                        "09:12 ngày 05/01/2026",
                        "Thiếu một bản",
                        sent.code().value());
    }

    private static String scanned(byte[] pdf) throws IOException, NotFoundException {
        var image = picture(pdf);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var seen = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        var hints = Map.of(
                DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.CODE_128), DecodeHintType.TRY_HARDER, true);
        return new MultiFormatReader().decode(seen, hints).getText();
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, SCANNER_DPI);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
