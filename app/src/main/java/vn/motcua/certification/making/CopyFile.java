package vn.motcua.certification.making;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.motcua.files.FileType;

/** The pages of an original, from scans and photographs, and the attestation behind them. */
public final class CopyFile {

    private CopyFile() {}

    /** A scan as it is kept. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Scan(String name, FileType type, byte[] content) {}

    /** A scan whose pages cannot be taken. */
    public static class UnusableScanException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String name;

        UnusableScanException(String name, Throwable cause) {
            super(cause);
            this.name = name;
        }

        public String name() {
            return name;
        }
    }

    /** One PDF of all pages: those of the scans in order, then those of the attestation. */
    public static byte[] of(List<Scan> scans, byte[] attestation) throws UnusableScanException {
        try (var whole = new PDDocument()) {
            for (Scan scan : scans) {
                append(whole, scan);
            }
            try (var last = Loader.loadPDF(attestation)) {
                new PDFMergerUtility().appendDocument(whole, last);
                return saved(whole);
            }
        } catch (IOException problem) {
            throw new IllegalStateException("the pages of a copy cannot be put together", problem);
        }
    }

    private static void append(PDDocument whole, Scan scan) throws UnusableScanException {
        try {
            if (scan.type() == FileType.PDF) {
                try (var pages = Loader.loadPDF(scan.content())) {
                    new PDFMergerUtility().appendDocument(whole, pages);
                }
            } else {
                picture(whole, scan);
            }
        } catch (IOException | IllegalArgumentException problem) {
            throw new UnusableScanException(scan.name(), problem);
        }
    }

    /** A picture fills an A4 page, upright or lying, and keeps its proportions. */
    private static void picture(PDDocument whole, Scan scan) throws IOException {
        PDImageXObject image = scan.type() == FileType.JPEG
                ? JPEGFactory.createFromByteArray(whole, scan.content())
                : LosslessFactory.createFromImage(whole, decoded(scan.content()));
        boolean lying = image.getWidth() > image.getHeight();
        var a4 = PDRectangle.A4;
        var page = new PDPage(lying ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
        whole.addPage(page);
        var box = page.getMediaBox();
        float scale = Math.min(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        try (var content = new PDPageContentStream(whole, page)) {
            content.drawImage(image, (box.getWidth() - width) / 2, (box.getHeight() - height) / 2, width, height);
        }
    }

    private static BufferedImage decoded(byte[] content) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(content));
        if (image == null) {
            throw new IOException("no picture that can be decoded");
        }
        return image;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
