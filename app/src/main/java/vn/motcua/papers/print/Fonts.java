package vn.motcua.papers.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Tinos, whose measures are those of Times New Roman, which the law on records asks for (NĐ 30/2020, Annex I). */
final class Fonts {

    private static final String FAMILY = "Tinos";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final byte[] regular = read("Regular");
    private final byte[] italic = read("Italic");
    private final byte[] bold = read("Bold");
    private final byte[] boldItalic = read("BoldItalic");

    void offerTo(PdfRendererBuilder builder) {
        offer(builder, regular, REGULAR, FontStyle.NORMAL);
        offer(builder, italic, REGULAR, FontStyle.ITALIC);
        offer(builder, bold, BOLD, FontStyle.NORMAL);
        offer(builder, boldItalic, BOLD, FontStyle.ITALIC);
    }

    private static void offer(PdfRendererBuilder builder, byte[] face, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(face), FAMILY, weight, style, true);
    }

    private static byte[] read(String face) {
        var name = "/papers/fonts/Tinos-" + face + ".ttf";
        try (InputStream file = Fonts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the build did not pack " + name);
            }
            return file.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
