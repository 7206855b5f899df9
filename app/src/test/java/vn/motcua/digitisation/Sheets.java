package vn.motcua.digitisation;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import vn.motcua.digitisation.imaging.PageImage;
import vn.motcua.digitisation.pdf.PdfWriting;

/** Sheets of paper for tests, drawn at 200 dots per inch. */
public final class Sheets {

    public static final List<String> DECISION = List.of(
            "ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "XÃ THỬ                         Độc lập - Tự do - Hạnh phúc",
            "Số: 123/QĐ-UBND                Xã Thử, ngày 5 tháng 7 năm 2025",
            "",
            "QUYẾT ĐỊNH",
            "Về việc cấp giấy chứng nhận cho hộ gia đình tại địa phương",
            "",
            "Họ và tên: Nguyễn Thị Hoa",
            "Số định danh cá nhân: 051190500001",
            "Điều 1. Cấp giấy chứng nhận cho người có tên nêu trên theo quy định",
            "của pháp luật hiện hành về đăng ký và quản lý tại địa phương.",
            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký ban hành.",
            "Điều 3. Văn phòng và người có tên chịu trách nhiệm thi hành.");

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;

    private Sheets() {}

    public static BufferedImage letter() {
        return letter(DECISION);
    }

    public static BufferedImage letter(List<String> lines) {
        var sheet = blank();
        var pen = pen(sheet);
        pen.setFont(new Font("DejaVu Serif", Font.PLAIN, 33));
        int y = 260;
        for (var line : lines) {
            pen.drawString(line, 150, y);
            y += 62;
        }
        for (int more = 0; more < 12; more++) {
            pen.drawString("Nội dung của văn bản được trình bày rõ ràng, đầy đủ.", 150, y + more * 62);
        }
        pen.dispose();
        return sheet;
    }

    public static BufferedImage blank() {
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = pen(sheet);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        return sheet;
    }

    public static BufferedImage withALine() {
        var sheet = blank();
        var pen = pen(sheet);
        pen.setFont(new Font("DejaVu Serif", Font.PLAIN, 40));
        pen.drawString("Đã ký: Nguyễn Văn An, Chủ tịch xã Thử", 500, 900);
        pen.dispose();
        return sheet;
    }

    public static BufferedImage turned(BufferedImage sheet, double degrees) {
        var turned = blank();
        var pen = pen(turned);
        pen.drawImage(
                sheet, AffineTransform.getRotateInstance(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0), null);
        pen.dispose();
        return turned;
    }

    /** On a dark desk, the lower right in the shadow. */
    public static BufferedImage photographed(BufferedImage sheet) {
        var photograph = new BufferedImage(WIDTH + 400, HEIGHT + 400, BufferedImage.TYPE_INT_RGB);
        var pen = pen(photograph);
        pen.setColor(new Color(60, 45, 35));
        pen.fillRect(0, 0, photograph.getWidth(), photograph.getHeight());
        pen.drawImage(sheet, 200, 200, null);
        pen.dispose();
        for (int y = 200; y < HEIGHT + 200; y++) {
            for (int x = 200; x < WIDTH + 200; x++) {
                double light = 0.95 - 0.35 * ((x + y) / (double) (WIDTH + HEIGHT));
                var colour = new Color(photograph.getRGB(x, y));
                photograph.setRGB(
                        x,
                        y,
                        new Color((int) (colour.getRed() * light), (int) (colour.getGreen() * light), (int)
                                        (colour.getBlue() * light * 0.95))
                                .getRGB());
            }
        }
        return photograph;
    }

    public static byte[] encoded(BufferedImage image, String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A PDF as a scanner makes it: pictures, no text. */
    public static byte[] scanned(BufferedImage... sheets) {
        return PdfWriting.joined(List.of(sheets).stream()
                .map(sheet -> PdfWriting.page(new PageImage(sheet, 200, 200, false, false), new byte[0]))
                .toList());
    }

    private static Graphics2D pen(BufferedImage sheet) {
        var pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.BLACK);
        return pen;
    }
}
