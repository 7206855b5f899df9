package vn.motcua.filing.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
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

/** Several photographs and PDF files of one paper as one PDF, in their order; each picture fills a page of A4. */
public final class JoinedPages {

    /** What can be put together; of other types only one file is taken. */
    private static final Set<FileType> JOINABLE = EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG);

    private static final float MARGIN = 20;

    /** A page of A4 at 400 dots per inch; unpacked, a picture takes up to eight bytes for each. */
    private static final int MOST_POINTS = 16_000_000;

    private JoinedPages() {}

    public record Part(FileType type, byte[] bytes) {}

    public static boolean canJoin(FileType type) {
        return JOINABLE.contains(type);
    }

    /** Empty when one of them cannot be read. */
    public static Optional<byte[]> of(List<Part> parts) {
        try (var whole = new PDDocument()) {
            for (var part : parts) {
                if (part.type() == FileType.PDF) {
                    append(whole, part.bytes());
                } else {
                    draw(whole, part);
                }
            }
            var out = new ByteArrayOutputStream();
            whole.save(out);
            return Optional.of(out.toByteArray());
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static void append(PDDocument whole, byte[] bytes) throws IOException {
        try (var other = Loader.loadPDF(bytes)) {
            new PDFMergerUtility().appendDocument(whole, other);
        }
    }

    private static void draw(PDDocument whole, Part part) throws IOException {
        var picture = picture(whole, part);
        var isWide = picture.getWidth() > picture.getHeight();
        var size = isWide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        var page = new PDPage(size);
        whole.addPage(page);
        var scale = Math.min(
                (size.getWidth() - 2 * MARGIN) / picture.getWidth(),
                (size.getHeight() - 2 * MARGIN) / picture.getHeight());
        var width = picture.getWidth() * scale;
        var height = picture.getHeight() * scale;
        try (var canvas = new PDPageContentStream(whole, page)) {
            canvas.drawImage(picture, (size.getWidth() - width) / 2, (size.getHeight() - height) / 2, width, height);
        }
    }

    private static PDImageXObject picture(PDDocument whole, Part part) throws IOException {
        if (part.type() == FileType.JPEG) {
            return JPEGFactory.createFromByteArray(whole, part.bytes());
        }
        return LosslessFactory.createFromImage(whole, thinned(part));
    }

    /** Of a picture larger than a page needs only every so many rows and columns are unpacked. */
    private static BufferedImage thinned(Part part) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(part.bytes()))) {
            reader.setInput(in, true, true);
            var points = (double) reader.getWidth(0) * reader.getHeight(0);
            var every = (int) Math.ceil(Math.sqrt(Math.max(1, points / MOST_POINTS)));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }
}
