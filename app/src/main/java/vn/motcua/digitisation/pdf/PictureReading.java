package vn.motcua.digitisation.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import vn.motcua.digitisation.imaging.CameraTurn;
import vn.motcua.digitisation.imaging.PageImage;
import vn.motcua.files.FileType;

/** Reads the pictures that scanners and cameras make; never more of their dots than are of use. */
public final class PictureReading {

    /** A page of A4 at 400 dots per inch; beyond, every second dot or fewer are read. */
    private static final long MOST_DOTS = 16_000_000;

    private PictureReading() {}

    /**
     * The pages of the picture, upright as the camera was held.
     *
     * @return empty when it cannot be read
     */
    public static Optional<List<PageImage>> pages(byte[] bytes, FileType type) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return Optional.of(pages(reader, bytes, type));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static List<PageImage> pages(ImageReader reader, byte[] bytes, FileType type) throws IOException {
        boolean photograph = type == FileType.JPEG || type == FileType.WEBP || type == FileType.HEIC;
        var pages = new ArrayList<PageImage>();
        int count = type == FileType.TIFF ? reader.getNumImages(true) : 1;
        for (int place = 0; place < count; place++) {
            var read = read(reader, place);
            var upright = type == FileType.JPEG ? CameraTurn.upright(read, bytes) : read;
            boolean bitonal = upright.getType() == BufferedImage.TYPE_BYTE_BINARY;
            pages.add(PageImage.ofASheet(upright, bitonal, photograph));
        }
        return pages;
    }

    private static BufferedImage read(ImageReader reader, int place) throws IOException {
        long dots = (long) reader.getWidth(place) * reader.getHeight(place);
        int step = 1;
        while (dots / ((long) step * step) > MOST_DOTS) {
            step++;
        }
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(place, wanted);
    }
}
