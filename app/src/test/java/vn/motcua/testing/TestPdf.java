package vn.motcua.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDF files. */
public final class TestPdf {

    private TestPdf() {}

    /** One page with that text, in ASCII. */
    public static byte[] saying(String text) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            write(document, text, 700);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The same file with more written onto its page in an update at its end. */
    public static byte[] written(byte[] pdf, String more) {
        return updated(pdf, document -> {
            write(document, more, 500);
            var page = document.getPage(0);
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** What changes a document. */
    @FunctionalInterface
    public interface Change {
        void on(PDDocument document) throws IOException;
    }

    /** The same file with an update at its end; what is changed must be marked to be updated. */
    public static byte[] updated(byte[] pdf, Change change) {
        try (var document = Loader.loadPDF(pdf)) {
            change.on(document);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The file, and behind its end what does not belong to it. */
    public static byte[] followedBy(byte[] file, byte[] more) {
        byte[] both = Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, both, file.length, more.length);
        return both;
    }

    private static void write(PDDocument document, String text, float height) throws IOException {
        try (var content = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 14);
            content.newLineAtOffset(60, height);
            content.showText(text);
            content.endText();
        }
    }
}
