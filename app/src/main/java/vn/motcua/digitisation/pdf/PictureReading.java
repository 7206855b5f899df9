package vn.motcua.digitisation.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.motcua.digitisation.imaging.CameraTurn;
import vn.motcua.digitisation.imaging.PageImage;
import vn.motcua.files.FileType;

/** Reads the pictures that scanners and cameras make; never more of their dots than are of use. */
public final class PictureReading {

    /** A page of A4 at 400 dots per inch; beyond, every second dot or fewer are read. */
    private static final long MOST_DOTS = 16_000_000;

    private PictureReading() {}

    /** Who gets the pages, one at a time: a stack of large ones has no place in memory. */
    public interface Pages {

        /** Called once, before the first page. */
        void expected(int pages);

        void page(PageImage page) throws InterruptedException;
    }

    /**
     * Reads the pages of the picture, upright as the camera was held.
     *
     * @return false when it cannot be read, or not to its end
     */
    public static boolean read(byte[] bytes, FileType type, Pages pages) throws InterruptedException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = reader(input);
            return reader.isPresent() && read(reader.get(), bytes, type, pages);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * One page of it.
     *
     * @param place from 0
     * @return empty when there is no such page, or it cannot be read
     */
    public static Optional<PageImage> page(byte[] bytes, FileType type, int place) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            return reader(input)
                    .filter(reader -> place >= 0 && place < count(reader, type))
                    .flatMap(reader -> page(reader, place, bytes, type));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ImageReader> reader(ImageInputStream input) {
        var readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        reader.setInput(input);
        return Optional.of(reader);
    }

    private static boolean read(ImageReader reader, byte[] bytes, FileType type, Pages pages)
            throws InterruptedException {
        int count = count(reader, type);
        pages.expected(count);
        for (int place = 0; place < count; place++) {
            var page = page(reader, place, bytes, type);
            if (page.isEmpty()) {
                return false;
            }
            pages.page(page.get());
        }
        return count > 0;
    }

    private static int count(ImageReader reader, FileType type) {
        try {
            return type == FileType.TIFF ? reader.getNumImages(true) : 1;
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        }
    }

    private static Optional<PageImage> page(ImageReader reader, int place, byte[] bytes, FileType type) {
        try {
            var read = read(reader, place);
            var upright = type == FileType.JPEG ? CameraTurn.upright(read, bytes) : read;
            boolean photograph = type == FileType.JPEG || type == FileType.WEBP || type == FileType.HEIC;
            boolean bitonal = upright.getType() == BufferedImage.TYPE_BYTE_BINARY;
            return Optional.of(PageImage.ofASheet(upright, bitonal, photograph));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
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
