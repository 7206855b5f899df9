package vn.motcua.digitisation.imaging;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Brings a page to the size at which it is kept. */
public final class Packing {

    /** What a page may weigh, in bytes; beyond, quality gives way, down to a floor. */
    public static final int AIM = 280_000;

    private static final float[] QUALITIES = {0.7f, 0.55f, 0.42f, 0.32f, 0.25f};

    private Packing() {}

    /** No more dots than are kept. */
    public static PageImage sized(PageImage page) {
        if (page.dpi() <= PageImage.KEPT_DPI) {
            return page;
        }
        double scale = PageImage.KEPT_DPI / (double) page.dpi();
        var image = page.image();
        int type = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? image.getType() : BufferedImage.TYPE_INT_RGB;
        var smaller = Luminance.Scaling.to(
                image, (int) Math.round(image.getWidth() * scale), (int) Math.round(image.getHeight() * scale), type);
        return new PageImage(smaller, PageImage.KEPT_DPI, page.sourceDpi(), page.bitonal(), page.photograph());
    }

    /** Without colours where there are none worth keeping; a red seal is worth it. */
    public static BufferedImage inNeededColours(BufferedImage image) {
        return isColoured(image) ? image : grey(image);
    }

    public static BufferedImage grey(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? image
                : Luminance.Scaling.to(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    }

    /** @param factor above 1; the longer side never grows beyond what recognition takes */
    public static BufferedImage enlarged(BufferedImage grey, double factor) {
        double most = 4_000.0 / Math.max(grey.getWidth(), grey.getHeight());
        double bounded = Math.max(1, Math.min(factor, most));
        return Luminance.Scaling.to(
                grey,
                (int) (grey.getWidth() * bounded),
                (int) (grey.getHeight() * bounded),
                BufferedImage.TYPE_BYTE_GRAY);
    }

    /** Black and white, for a page that came so. */
    public static BufferedImage bitonal(BufferedImage image) {
        return Luminance.Scaling.to(grey(image), image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    }

    /** As JPEG, of the best quality that keeps to the aim. */
    public static byte[] jpeg(BufferedImage image) {
        byte[] packed = new byte[0];
        for (float quality : QUALITIES) {
            packed = jpeg(image, quality);
            if (packed.length <= AIM) {
                break;
            }
        }
        return packed;
    }

    private static boolean isColoured(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY || image.getType() == BufferedImage.TYPE_BYTE_BINARY) {
            return false;
        }
        long coloured = 0;
        long all = 0;
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                all++;
                coloured += isColoured(image.getRGB(x, y)) ? 1 : 0;
            }
        }
        return coloured * 1500 > all;
    }

    private static boolean isColoured(int colour) {
        int red = colour >> 16 & 0xff;
        int green = colour >> 8 & 0xff;
        int blue = colour & 0xff;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 60;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream();
                var output = ImageIO.createImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), wanted);
            output.flush();
            return bytes.toByteArray();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            writer.dispose();
        }
    }
}
