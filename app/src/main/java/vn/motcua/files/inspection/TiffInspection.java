package vn.motcua.files.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Looks into a TIFF (revision 6.0): follows the chain of its pages, in which each may point anywhere, even back, and
 * holds what each page claims to own against the length of the file.
 */
final class TiffInspection {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int STRIP_OFFSETS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;
    private static final int ENTRY = 12;
    private static final int MOST_PAGES = 10_000;

    private final ByteBuffer bytes;
    private boolean tooLarge;
    private int pages;

    private TiffInspection(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static Finding inspect(Path file) throws IOException {
        try (var disk = new OnDisk(file)) {
            var tiff = new TiffInspection(disk.bytes());
            boolean whole = tiff.followPages();
            if (tiff.tooLarge) {
                return new Finding.Dangerous("an image of too many points");
            }
            return whole && firstPageUnpacks(file) ? new Finding.Sound(tiff.pages) : new Finding.Damaged();
        } catch (IndexOutOfBoundsException | IllegalArgumentException pointsOutside) {
            return new Finding.Damaged();
        }
    }

    private boolean followPages() {
        bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        Set<Integer> seen = new HashSet<>();
        int at = bytes.getInt(4);
        while (at != 0) {
            if (!seen.add(at) || seen.size() > MOST_PAGES || !pageIsWhole(at)) {
                return false;
            }
            pages++;
            at = bytes.getInt(at + 2 + ENTRY * count(at));
        }
        return pages > 0;
    }

    private int count(int page) {
        return bytes.getShort(page) & 0xffff;
    }

    private boolean pageIsWhole(int page) {
        long width = 0;
        long height = 0;
        Values offsets = null;
        Values lengths = null;
        for (int each = 0; each < count(page); each++) {
            int entry = page + 2 + ENTRY * each;
            switch (bytes.getShort(entry) & 0xffff) {
                case WIDTH -> width = new Values(entry).at(0);
                case HEIGHT -> height = new Values(entry).at(0);
                case STRIP_OFFSETS, TILE_OFFSETS -> offsets = new Values(entry);
                case STRIP_LENGTHS, TILE_LENGTHS -> lengths = new Values(entry);
                default -> {
                    // Nothing that memory or wholeness depends on.
                }
            }
        }
        tooLarge |= Limits.isImageTooLarge(width, height);
        return width > 0 && height > 0 && offsets != null && lengths != null && offsets.lieWithin(lengths);
    }

    private static boolean firstPageUnpacks(Path file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (var image = new FileImageInputStream(file.toFile())) {
            reader.setInput(image, true, true);
            return ImageInspection.unpack(reader);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    /** The numbers of one entry: in it when they fit into four bytes, else where it points. */
    private final class Values {

        private static final int SHORT = 3;
        private static final int LONG = 4;

        private final int size;
        private final int count;
        private final int begin;

        Values(int entry) {
            int kind = bytes.getShort(entry + 2);
            if (kind != SHORT && kind != LONG) {
                throw new IllegalArgumentException("not a number");
            }
            size = kind == SHORT ? 2 : 4;
            count = bytes.getInt(entry + 4);
            if (count < 0 || (long) count * size > bytes.limit()) {
                throw new IllegalArgumentException("more numbers than the file has bytes");
            }
            begin = count * size <= 4 ? entry + 8 : bytes.getInt(entry + 8);
        }

        long at(int index) {
            int place = begin + index * size;
            return size == 2 ? bytes.getShort(place) & 0xffff : bytes.getInt(place) & 0xffffffffL;
        }

        boolean lieWithin(Values lengths) {
            if (count == 0 || count != lengths.count) {
                return false;
            }
            for (int each = 0; each < count; each++) {
                if (at(each) + lengths.at(each) > bytes.limit()) {
                    return false;
                }
            }
            return true;
        }
    }
}
