package vn.motcua.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.files.FileMother;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.signatures.SignatureReport.Verdict;
import vn.motcua.signatures.domain.Certificates;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;
import vn.motcua.testing.TestPdf;

/** Files of which every signed byte is as it was, and which say something else all the same. */
@ProductTest
class TamperedFilesTest {

    @Autowired
    SignatureChecks checks;

    @Autowired
    Signing signing;

    @Autowired
    SigningKeys keys;

    @Autowired
    Trust trust;

    @Autowired
    MovableClock clock;

    @Autowired
    SmallProvince province;

    private final Actor.Staff chairman = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
    private final TestAuthority authority = TestAuthority.called("CA chống sửa " + UUID.randomUUID());

    @BeforeEach
    void mondayMorning() {
        province.found();
        clock.moveTo("2026-01-05T08:00");
        trust.trust(TestAuthority.der(authority.certificate()), People.ADMINISTRATOR)
                .orThrow();
        trust.takeList(authority.revocationList(clock.instant()), People.ADMINISTRATOR)
                .orThrow();
    }

    @Test
    void bytesThatAreNoUpdateAreFound() {
        byte[] signed = signed(paper());

        assertThat(verdict(signed)).isEqualTo(Verdict.VALID);
        for (byte[] stray : List.of(
                ascii("rác"),
                ascii("% mot dong ghi chu\n"),
                FileMother.zip(Map.of("a.txt", "a")),
                ascii("9 0 obj\n<</Type/Catalog>>\nendobj\n"),
                ascii("%%EOF\n"))) {
            assertThat(verdict(TestPdf.followedBy(signed, stray)))
                    .as(new String(stray, StandardCharsets.ISO_8859_1))
                    .isEqualTo(Verdict.PARTIAL);
        }
    }

    @Test
    void aSecondDocumentBehindTheFirstIsFound() {
        var other = ascii("%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n");

        assertThat(verdict(TestPdf.followedBy(signed(paper()), other))).isIn(Verdict.PARTIAL, Verdict.BROKEN);
        assertThat(verdict(TestPdf.followedBy(signed(paper()), TestPdf.saying("Tien: 900.000.000"))))
                .isIn(Verdict.PARTIAL, Verdict.BROKEN);
    }

    @Test
    void emptyLinesAtTheEndChangeNothing() {
        assertThat(verdict(TestPdf.followedBy(signed(paper()), ascii("\r\n\n \0"))))
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void strayBytesWithinAnHonestUpdateAreFound() {
        byte[] once = signed(paper());
        byte[] strayed = TestPdf.followedBy(once, ascii("\n9 0 obj (chua dung den) rac\n"));

        assertThat(verdict(strayed)).isEqualTo(Verdict.PARTIAL);
        assertThat(verdict(signed(once))).isEqualTo(Verdict.VALID);
    }

    @Test
    void anAnnotationOverTheTextIsFound() {
        byte[] covered = TestPdf.updated(signed(paper()), document -> {
            var white = new PDAnnotationSquare();
            white.setRectangle(new PDRectangle(50, 690, 300, 30));
            white.setContents("So tien: 900.000.000");
            var page = document.getPage(0);
            page.setAnnotations(List.of(white));
            page.getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(verdict(covered)).isEqualTo(Verdict.PARTIAL);
    }

    /** The shadow: a second content is there when the paper is signed, and put into use afterwards. */
    @Test
    void aContentThatLayInWaitIsFoundWhenItIsPutIntoUse() {
        byte[] prepared = TestPdf.updated(TestPdf.saying("So tien: 1.000.000"), document -> {
            var shadow = document.getDocument().createCOSStream();
            try (var out = shadow.createOutputStream()) {
                out.write(ascii("BT /F1 14 Tf 60 700 Td (So tien: 900.000.000) Tj ET"));
            }
            catalog(document).setItem(COSName.getPDFName("Motcua"), shadow);
            catalog(document).setNeedToBeUpdated(true);
        });
        byte[] signed = signed(prepared);
        assertThat(verdict(signed)).isEqualTo(Verdict.VALID);

        byte[] swapped = TestPdf.updated(signed, document -> {
            var page = document.getPage(0).getCOSObject();
            page.setItem(COSName.CONTENTS, catalog(document).getItem("Motcua"));
            page.setNeedToBeUpdated(true);
        });

        assertThat(verdict(swapped)).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void aPageThatWasAddedIsFound() {
        byte[] longer = TestPdf.updated(signed(paper()), document -> {
            var page = new org.apache.pdfbox.pdmodel.PDPage();
            document.addPage(page);
            var pages = document.getPages().getCOSObject();
            pages.setNeedToBeUpdated(true);
            page.getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(verdict(longer)).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void anUpdateThatLeadsBackToItselfIsNotFollowedForEver() {
        byte[] signed = signed(paper());
        int start = signed.length + 1;
        byte[] circling = TestPdf.followedBy(
                signed,
                ascii("\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 20/Root 1 0 R/Prev " + start
                        + ">>\nstartxref\n" + start + "\n%%EOF\n"));

        var began = System.nanoTime();
        assertThat(verdict(circling)).isIn(Verdict.PARTIAL, Verdict.BROKEN);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aCatalogueThatTakesTheOthersPlaceIsFound() {
        byte[] signed = signed(paper());
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        int previous = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + "startxref".length())
                .strip()
                .split("\\s")[0]);
        var body = "\n90 0 obj\n<</Type/Catalog/Pages 91 0 R>>\nendobj\n"
                + "91 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
        int first = signed.length + 1;
        int second = signed.length + body.indexOf("91 0 obj");
        int table = signed.length + body.length();
        byte[] replaced = TestPdf.followedBy(
                signed,
                ascii(body
                        + "xref\n90 2\n%010d 00000 n \n%010d 00000 n \n".formatted(first, second)
                        + "trailer\n<</Size 92/Root 90 0 R/Prev " + previous + ">>\nstartxref\n" + table
                        + "\n%%EOF\n"));

        assertThat(verdict(replaced)).isIn(Verdict.PARTIAL, Verdict.BROKEN);
    }

    @Test
    void aSignatureWhoseRangeWasRewrittenIsBroken() {
        byte[] signed = signed(paper());
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        int range = text.indexOf('[', text.indexOf("/ByteRange"));
        int end = text.indexOf(']', range);
        for (String other : List.of("", "0 0 0 0", "0 -1 0 -1", "0 9999999999 0", "null")) {
            byte[] forged = signed.clone();
            byte[] written = ascii(other + " ".repeat(end - range - 1 - other.length()));
            System.arraycopy(written, 0, forged, range + 1, written.length);

            assertThat(verdict(forged)).as(other).isEqualTo(Verdict.BROKEN);
        }
    }

    private Verdict verdict(byte[] file) {
        return checks.check(file).verdict();
    }

    private static byte[] paper() {
        return TestPdf.saying("Giay chung nhan " + UUID.randomUUID());
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private byte[] signed(byte[] pdf) {
        var owner = new AddKey.Owner.Person(chairman.account());
        var file = authority.issue("Nguyễn Văn Ánh", "UBND xã Thử").pkcs12();
        var key = keys.add(new AddKey.OfFile(owner, file, TestAuthority.PASSWORD), chairman)
                .orThrow();
        var shown = List.of(new ToSign("Giấy chứng nhận", Certificates.sha256(pdf)));
        var consent =
                signing.ask(key.id(), TestAuthority.PASSWORD, shown, chairman).orThrow();
        return signing.sign(consent.id(), pdf, new SignatureMark("", null)).orThrow();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
