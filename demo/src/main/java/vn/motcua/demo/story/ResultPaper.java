package vn.motcua.demo.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The paper of a result as an officer hands it in: one page of text, with room for code, number and marks. */
final class ResultPaper {

    private static final int LEFT = 70;
    private static final int TOP = 700;
    private static final int LINE = 24;
    private static final int LONGEST_LINE = 70;

    private ResultPaper() {}

    static byte[] pdf(String heading, List<String> lines) {
        try (var document = new PDDocument();
                var face = Objects.requireNonNull(
                        ResultPaper.class.getResourceAsStream("/papers/fonts/Tinos-Regular.ttf"))) {
            var font = PDType0Font.load(document, face);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setLeading(LINE);
                pen.newLineAtOffset(LEFT, TOP);
                pen.setFont(font, 16);
                write(pen, heading);
                pen.setFont(font, 13);
                for (var line : lines) {
                    write(pen, line);
                }
                pen.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void write(PDPageContentStream pen, String text) throws IOException {
        for (var line : Lines.broken(text, LONGEST_LINE)) {
            pen.showText(line);
            pen.newLine();
        }
        pen.newLine();
    }
}
