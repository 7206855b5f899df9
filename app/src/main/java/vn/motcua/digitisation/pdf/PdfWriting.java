package vn.motcua.digitisation.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.motcua.digitisation.imaging.Packing;
import vn.motcua.digitisation.imaging.PageImage;

/** Makes PDF of pictures of pages. */
public final class PdfWriting {

    private static final float POINTS_AN_INCH = 72;

    private PdfWriting() {}

    /** What is written into a PDF. */
    @FunctionalInterface
    public interface Content {
        void into(PDDocument document) throws IOException;
    }

    public static byte[] write(Content content) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            content.into(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * One page: its picture, and over it the text, unseen.
     *
     * @param layer a PDF of one page of the same size with nothing but the text; empty for a page without
     */
    public static byte[] page(PageImage page, byte[] layer) {
        try (var document = layer.length == 0 ? new PDDocument() : Loader.loadPDF(layer);
                var bytes = new ByteArrayOutputStream()) {
            var sheet = layer.length == 0 ? added(document, page) : document.getPage(0);
            var picture = picture(document, page);
            var box = sheet.getMediaBox();
            try (var pen = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.PREPEND, true)) {
                pen.drawImage(picture, 0, 0, box.getWidth(), box.getHeight());
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One PDF of several, in order. */
    public static byte[] joined(List<byte[]> parts) {
        return write(document -> {
            var merger = new PDFMergerUtility();
            for (byte[] part : parts) {
                try (var source = Loader.loadPDF(part)) {
                    merger.appendDocument(document, source);
                }
            }
            document.getDocumentCatalog().setLanguage("vi");
            document.getDocumentInformation().setProducer("Motcua");
        });
    }

    private static PDPage added(PDDocument document, PageImage page) {
        int dpi = Math.max(1, Math.min(page.dpi(), PageImage.KEPT_DPI));
        var sheet = new PDPage(new PDRectangle(
                page.image().getWidth() * POINTS_AN_INCH / dpi, page.image().getHeight() * POINTS_AN_INCH / dpi));
        document.addPage(sheet);
        return sheet;
    }

    private static PDImageXObject picture(PDDocument document, PageImage page) throws IOException {
        if (page.bitonal()) {
            return CCITTFactory.createFromImage(document, Packing.bitonal(page.image()));
        }
        BufferedImage image = Packing.inNeededColours(page.image());
        return JPEGFactory.createFromByteArray(document, Packing.jpeg(image));
    }
}
