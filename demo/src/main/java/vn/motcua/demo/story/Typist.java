package vn.motcua.demo.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes papers as an office does that hands them out as PDF: with text, which digitisation need not recognise. */
final class Typist {

    private static final float LEFT = 70;
    private static final float TOP = 780;
    private static final float LINE = 19;
    private static final float SIZE = 12;
    private static final int LONGEST_LINE = 76;

    private Typist() {}

    /** A page with a line for each text, broken where it is too long. */
    static byte[] page(List<String> texts) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(texts, face(document), new PDPageContentStream(document, page));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void write(List<String> texts, PDFont face, PDPageContentStream opened) throws IOException {
        try (var content = opened) {
            content.beginText();
            content.setFont(face, SIZE);
            content.setLeading(LINE);
            content.newLineAtOffset(LEFT, TOP);
            for (var text : texts) {
                for (var line : Lines.broken(text, LONGEST_LINE)) {
                    content.showText(line);
                    content.newLine();
                }
            }
            content.endText();
        }
    }

    private static PDFont face(PDDocument document) throws IOException {
        try (var file = Objects.requireNonNull(Typist.class.getResourceAsStream("/papers/fonts/Tinos-Regular.ttf"))) {
            return PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(file)), true);
        }
    }
}
