package vn.motcua.digitisation.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The brightness of a picture, 0 to 255, row by row, made smaller for measuring. */
record Luminance(int width, int height, int[] values) {

    /** @param longest the most pixels that its longer side keeps */
    static Luminance of(BufferedImage image, int longest) {
        double scale = Math.min(1.0, longest / (double) Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = Scaling.to(image, width, height, BufferedImage.TYPE_BYTE_GRAY);
        int[] values = new int[width * height];
        small.getRaster().getPixels(0, 0, width, height, values);
        return new Luminance(width, height, values);
    }

    int at(int x, int y) {
        return values[y * width + x];
    }

    /** The brightness that best parts ink from paper (Otsu). */
    int threshold() {
        long[] counts = new long[256];
        for (int value : values) {
            counts[value]++;
        }
        double all = 0;
        for (int value = 0; value < 256; value++) {
            all += value * (double) counts[value];
        }
        double below = 0;
        long dark = 0;
        double best = -1;
        int threshold = 128;
        for (int value = 0; value < 255; value++) {
            dark += counts[value];
            below += value * (double) counts[value];
            long bright = values.length - dark;
            if (dark > 0 && bright > 0) {
                double apart = below / dark - (all - below) / bright;
                double between = dark * (double) bright * apart * apart;
                if (between > best) {
                    best = between;
                    threshold = value;
                }
            }
        }
        return threshold;
    }

    /** Pictures in other measures. */
    static final class Scaling {

        private Scaling() {}

        static BufferedImage to(BufferedImage image, int width, int height, int type) {
            var source = image;
            while (source.getWidth() > 2 * width && source.getHeight() > 2 * height) {
                source = draw(source, source.getWidth() / 2, source.getHeight() / 2, type);
            }
            return draw(source, width, height, type);
        }

        private static BufferedImage draw(BufferedImage image, int width, int height, int type) {
            var drawn = new BufferedImage(width, height, type);
            Graphics2D pen = drawn.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawImage(image, 0, 0, width, height, null);
            pen.dispose();
            return drawn;
        }
    }
}
