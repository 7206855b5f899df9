package vn.motcua.files.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileCacheImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.motcua.files.FileType;

/** Looks into a JPEG or PNG: measures it before it is unpacked, then unpacks it thinned out, in little memory. */
final class ImageInspection {

    /** Only each such row and column is kept. */
    private static final int THINNING = 16;

    private ImageInspection() {}

    static Finding inspect(Path file, FileType type) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var image = new FileCacheImageInputStream(in, null)) {
            return inspect(image, type.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Finding inspect(ImageInputStream image, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try {
            reader.setInput(image, true, true);
            if (Limits.isImageTooLarge(reader.getWidth(0), reader.getHeight(0))) {
                return new Finding.Dangerous("an image of too many points");
            }
            return unpack(reader) ? new Finding.Sound(1) : new Finding.Damaged();
        } catch (IOException | RuntimeException unreadable) {
            return new Finding.Damaged();
        } finally {
            reader.dispose();
        }
    }

    /** The first page of any image; whether it was whole. */
    static boolean unpack(ImageReader reader) throws IOException {
        var broken = new AtomicBoolean();
        IIOReadWarningListener listener = (source, warning) -> {
            if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
                broken.set(true);
            }
        };
        reader.addIIOReadWarningListener(listener);
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(THINNING, THINNING, 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, thinned);
        } else {
            reader.read(0, thinned);
        }
        return !broken.get();
    }

    /** A JPEG inside another file, by what it says itself; one that cannot be measured is not too large. */
    static boolean isTooLarge(InputStream jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var image = new MemoryCacheImageInputStream(jpeg)) {
            reader.setInput(image, true, true);
            return Limits.isImageTooLarge(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException unreadable) {
            return false;
        } finally {
            reader.dispose();
        }
    }
}
