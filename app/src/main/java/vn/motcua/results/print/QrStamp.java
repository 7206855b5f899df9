package vn.motcua.results.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * Draws the QR code of a result into the top left corner of its first page (TT 01/2023/TT-VPCP, Art. 26), within the
 * margins that NĐ 30/2020/NĐ-CP prescribes, and notes the verification code inside the file.
 */
public final class QrStamp {

    private static final String NOTE = "VerificationCode";
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float FROM_EDGE = 5 * MILLIMETRE;
    private static final float SIDE = 20 * MILLIMETRE;

    private QrStamp() {}

    /** Whether somebody has signed the file; then nothing may be drawn on it. */
    public static boolean isSigned(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return !document.getSignatureDictionaries().isEmpty();
        }
    }

    /** @param text what the QR code says */
    public static byte[] on(byte[] pdf, String text, String verificationCode) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            draw(document, document.getPage(0), matrix(text));
            document.getDocumentInformation().setCustomMetadataValue(NOTE, verificationCode);
            var out = new ByteArrayOutputStream(pdf.length + 20_000);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The code noted inside a file of ours, even one that was changed; empty for files that are not PDF. */
    public static Optional<String> codeIn(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Optional.ofNullable(document.getDocumentInformation().getCustomMetadataValue(NOTE));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static void draw(PDDocument document, PDPage page, ByteMatrix code) throws IOException {
        var box = page.getCropBox();
        float module = SIDE / code.getWidth();
        float left = box.getLowerLeftX() + FROM_EDGE;
        float top = box.getUpperRightY() - FROM_EDGE;
        try (var canvas = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            canvas.beginMarkedContent(COSName.getPDFName("Artifact"));
            canvas.setNonStrokingColor(0f);
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y) == 1) {
                        canvas.addRect(left + x * module, top - (y + 1) * module, module, module);
                    }
                }
            }
            canvas.fill();
            canvas.endMarkedContent();
        }
    }

    private static ByteMatrix matrix(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
            return Encoder.encode(text, ErrorCorrectionLevel.L, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), tooLong);
        }
    }
}
