package vn.motcua.digitisation.engine;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A scan as multifunction machines pack it: black and white in JBIG2 (ITU-T T.88), here as one region coded in MMR. */
final class Jbig2 {

    private static final int PAGE_INFORMATION = 48;
    private static final int IMMEDIATE_REGION = 38;

    private Jbig2() {}

    static byte[] scanned(BufferedImage sheet) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var bitonal = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            bitonal.createGraphics().drawImage(sheet, 0, 0, null);
            var image = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(segments(bitonal, mmr(document, bitonal))),
                    COSName.getPDFName("JBIG2Decode"),
                    bitonal.getWidth(),
                    bitonal.getHeight(),
                    1,
                    PDDeviceGray.INSTANCE);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** MMR is the coding of fax group 4, black as ones. */
    private static byte[] mmr(PDDocument document, BufferedImage bitonal) throws IOException {
        try (var coded =
                CCITTFactory.createFromImage(document, bitonal).getCOSObject().createRawInputStream()) {
            return coded.readAllBytes();
        }
    }

    private static byte[] segments(BufferedImage image, byte[] mmr) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        segment(out, 0, PAGE_INFORMATION, 19);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.writeLong(0);
        out.writeByte(0);
        out.writeShort(0);
        segment(out, 1, IMMEDIATE_REGION, 18 + mmr.length);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.writeLong(0);
        out.writeByte(0);
        out.writeByte(1);
        out.write(mmr);
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int number, int type, int length) throws IOException {
        out.writeInt(number);
        out.writeByte(type);
        out.writeByte(0);
        out.writeByte(1);
        out.writeInt(length);
    }
}
