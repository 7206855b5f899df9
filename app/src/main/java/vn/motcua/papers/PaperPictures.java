package vn.motcua.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The sheets of a paper as pictures on a page, for those who look at a layout: just what comes out of the printer. */
public final class PaperPictures {

    private static final int MOST_SHEETS = 5;
    private static final float DOTS_AN_INCH = 96;

    private PaperPictures() {}

    /**
     * XHTML with the first sheets, at most {@value #MOST_SHEETS}.
     *
     * @param sheet how a sheet is called, such as "Trang"
     */
    public static String page(byte[] pdf, String sheet) {
        var page = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\"><head><title>")
                .append(escaped(sheet))
                .append("</title><style>body { margin: 0; background: #ddd; } img { display: block; width: 100%;"
                        + " margin-bottom: 8px; }</style></head><body><main>");
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int number = 0; number < sheets(document); number++) {
                page.append("<img alt=\"%s %d\" src=\"data:image/png;base64,%s\"/>"
                        .formatted(escaped(sheet), number + 1, picture(renderer, number)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return page.append("</main></body></html>").toString();
    }

    private static int sheets(PDDocument document) {
        return Math.min(MOST_SHEETS, document.getNumberOfPages());
    }

    private static String picture(PDFRenderer renderer, int number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(renderer.renderImageWithDPI(number, DOTS_AN_INCH), "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
