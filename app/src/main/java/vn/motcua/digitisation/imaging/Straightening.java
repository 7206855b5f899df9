package vn.motcua.digitisation.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * Turns pages upright and straight.
 *
 * <p>Lines of writing are straight when the dark points, counted row by row, fall into the fewest rows; so that angle is
 * sought under which the counts differ most.
 */
public final class Straightening {

    private static final int MEASURED = 1000;
    private static final double WIDEST = 8.0;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.1;

    /** Less than this nobody sees, and turning would blur. */
    private static final double LEAST = 0.2;

    private Straightening() {}

    /** The picture turned so that its lines run level; the same when they do. */
    public static BufferedImage straightened(BufferedImage image) {
        double angle = skew(image);
        return Math.abs(angle) < LEAST ? image : turned(image, -angle);
    }

    /** By how many degrees its lines run down to the right; at most {@value #WIDEST}, 0 for a page without lines. */
    public static double skew(BufferedImage image) {
        var measured = Luminance.of(image, MEASURED);
        int[] points = darkPoints(measured);
        if (points.length < 400) {
            return 0;
        }
        double level = score(points, measured, 0);
        double coarse = best(points, measured, -WIDEST, WIDEST, COARSE);
        double fine = best(points, measured, coarse - COARSE, coarse + COARSE, FINE);
        return score(points, measured, fine) > level * 1.02 ? fine : 0;
    }

    /** @param quarters how many quarter turns to the right */
    public static BufferedImage quarterTurned(BufferedImage image, int quarters) {
        int turns = Math.floorMod(quarters, 4);
        if (turns == 0) {
            return image;
        }
        boolean sideways = turns % 2 == 1;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        var transform = new AffineTransform();
        transform.translate(width / 2.0, height / 2.0);
        transform.quadrantRotate(turns);
        transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        return drawn(image, transform, width, height);
    }

    private static BufferedImage turned(BufferedImage image, double degrees) {
        var transform = AffineTransform.getRotateInstance(
                Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        return drawn(image, transform, image.getWidth(), image.getHeight());
    }

    private static BufferedImage drawn(BufferedImage image, AffineTransform transform, int width, int height) {
        int type = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? image.getType() : BufferedImage.TYPE_INT_RGB;
        var drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, transform, null);
        pen.dispose();
        return drawn;
    }

    private static double best(int[] points, Luminance measured, double from, double to, double step) {
        double best = 0;
        double most = -1;
        for (double angle = from; angle <= to + step / 2; angle += step) {
            double score = score(points, measured, angle);
            if (score > most) {
                most = score;
                best = angle;
            }
        }
        return best;
    }

    private static double score(int[] points, Luminance measured, double angle) {
        double slope = Math.tan(Math.toRadians(angle));
        int margin = (int) Math.ceil(Math.abs(slope) * measured.width()) + 1;
        int[] rows = new int[measured.height() + 2 * margin];
        for (int point : points) {
            int x = point % measured.width();
            int y = point / measured.width();
            rows[(int) Math.round(y - x * slope) + margin]++;
        }
        double score = 0;
        for (int count : rows) {
            score += (double) count * count;
        }
        return score;
    }

    /** The edges of the sheet and of the desk below it are no writing: a margin is left out. */
    private static int[] darkPoints(Luminance measured) {
        int threshold = measured.threshold();
        int marginX = measured.width() / 20;
        int marginY = measured.height() / 20;
        int[] found = new int[measured.values().length];
        int count = 0;
        for (int y = marginY; y < measured.height() - marginY; y++) {
            for (int x = marginX; x < measured.width() - marginX; x++) {
                if (measured.at(x, y) <= threshold) {
                    found[count++] = y * measured.width() + x;
                }
            }
        }
        return count > measured.values().length / 3 ? new int[0] : java.util.Arrays.copyOf(found, count);
    }
}
