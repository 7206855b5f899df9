package vn.motcua.demo.story;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Makes scans of papers as a desk has them: one page, black and white, some kilobytes. */
final class Scanner {

    private static final int WIDTH = 826;
    private static final int HEIGHT = 1168;
    private static final int LEFT = 80;
    private static final int LINE = 34;
    private static final int LONGEST_LINE = 62;
    private static final Font FACE = face();

    private Scanner() {}

    /** A page with a heading and lines below it, as a PDF. */
    static byte[] scan(String heading, List<String> lines) {
        return scan(picture(heading, lines));
    }

    /** The outline of a plot of land, without a word. */
    static byte[] sketch() {
        var picture = white();
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(4));
        pen.drawPolygon(new int[] {200, 610, 560, 180}, new int[] {300, 340, 820, 760}, 4);
        pen.drawLine(400, 320, 370, 790);
        pen.dispose();
        return scan(picture);
    }

    static byte[] blank() {
        return scan(white());
    }

    private static byte[] scan(BufferedImage drawn) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var picture = packed(document, drawn);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        picture,
                        0,
                        0,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The dots in one piece: {@code CCITTFactory} asks the picture for each of a million, which takes fifty times as long. */
    private static PDImageXObject packed(PDDocument document, BufferedImage picture) throws IOException {
        byte[] dots = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        var packed = new ByteArrayOutputStream();
        var fast = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(packed, fast)) {
            out.write(dots);
        } finally {
            fast.end();
        }
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(packed.toByteArray()),
                COSName.FLATE_DECODE,
                picture.getWidth(),
                picture.getHeight(),
                1,
                PDDeviceGray.INSTANCE);
    }

    private static BufferedImage picture(String heading, List<String> lines) {
        var picture = white();
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        pen.setColor(Color.BLACK);
        pen.setFont(FACE.deriveFont(Font.BOLD, 22f));
        pen.drawString("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LEFT + 90, 90);
        pen.drawString("Độc lập - Tự do - Hạnh phúc", LEFT + 200, 124);
        int y = 210;
        for (var line : Lines.broken(heading, LONGEST_LINE)) {
            pen.drawString(line, LEFT, y);
            y += LINE;
        }
        pen.setFont(FACE.deriveFont(20f));
        for (var text : lines) {
            for (var line : Lines.broken(text, LONGEST_LINE)) {
                y += LINE;
                pen.drawString(line, LEFT, y);
            }
        }
        pen.dispose();
        return picture;
    }

    private static BufferedImage white() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        return picture;
    }

    private static Font face() {
        try (var file = Objects.requireNonNull(Scanner.class.getResourceAsStream("/papers/fonts/Tinos-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException problem) {
            throw new IllegalStateException("the build did not pack the fonts of papers", problem);
        }
    }
}
