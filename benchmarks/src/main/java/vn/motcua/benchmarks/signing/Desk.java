package vn.motcua.benchmarks.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.context.ApplicationContext;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SignatureMark;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.ToSign;
import vn.motcua.signatures.Trust;

/** Somebody who signs what lies on the desk. */
final class Desk {

    private static final int FILES = 200;

    private final Actor.Staff person = new Actor.Staff(
            AccountId.next(), PostId.next(), new UnitCode("H1"), Role.ADMINISTRATOR, "Nguyễn Văn Ánh", null);
    private final Signing signing;
    private final SigningKeys keys;
    private final Trust trust;

    Desk(ApplicationContext application) {
        this.signing = application.getBean(Signing.class);
        this.keys = application.getBean(SigningKeys.class);
        this.trust = application.getBean(Trust.class);
    }

    /** What came out, and how long each took. */
    record Signed(List<byte[]> files, List<Double> milliseconds) {}

    void trust(byte[] authority, byte[] list) {
        SigningBenchmark.done(trust.trust(authority, person));
        SigningBenchmark.done(trust.takeList(list, person));
    }

    AddKey.Owner owner() {
        return new AddKey.Owner.Person(person.account());
    }

    Signed sign(AddKey command, char[] secret, boolean seen) throws IOException, NoSuchAlgorithmException {
        var key = SigningBenchmark.done(keys.add(command, person));
        var papers = new ArrayList<byte[]>();
        var shown = new ArrayList<ToSign>();
        for (int number = 0; number < FILES; number++) {
            var paper = paper(number);
            papers.add(paper);
            shown.add(new ToSign("Kết quả " + number, sha256(paper)));
        }
        var consent = SigningBenchmark.done(signing.ask(key.id(), secret, shown, person));
        var mark = new SignatureMark("Ký duyệt", seen ? new SignatureMark.Place(1, 300, 500, 220, 70) : null);
        var signed = new ArrayList<byte[]>();
        var milliseconds = new ArrayList<Double>();
        for (byte[] paper : papers) {
            long started = System.nanoTime();
            signed.add(SigningBenchmark.done(signing.sign(consent.id(), paper, mark)));
            milliseconds.add((System.nanoTime() - started) / 1e6);
        }
        return new Signed(signed, milliseconds);
    }

    private static byte[] paper(int number) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(60, 700);
                content.showText("Ket qua " + number);
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String sha256(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
