package vn.motcua.digitisation.imaging;

import java.awt.image.BufferedImage;

/** Takes the desk and the shadows out of a photograph, and finds pages without writing. */
public final class Cleaning {

    private static final int MEASURED = 600;
    private static final int CELL = 24;

    /** No more than this share of a side is ever cut away. */
    private static final double MOST_CUT = 0.2;

    private static final double INK_OF_A_BLANK = 0.0006;

    private Cleaning() {}

    /** Whether nothing is written on it; dust, punched holes and the shadow at the edge do not count. */
    public static boolean isBlank(BufferedImage image) {
        var measured = Luminance.of(image, MEASURED);
        int marginX = measured.width() / 12;
        int marginY = measured.height() / 12;
        int paper = brightest(measured);
        long ink = 0;
        long all = 0;
        for (int y = marginY; y < measured.height() - marginY; y++) {
            for (int x = marginX; x < measured.width() - marginX; x++) {
                all++;
                ink += measured.at(x, y) < paper - 60 ? 1 : 0;
            }
        }
        return all > 0 && ink < all * INK_OF_A_BLANK;
    }

    /** The photograph without the dark rim of what it lay on. */
    public static BufferedImage withoutRim(BufferedImage image) {
        var measured = Luminance.of(image, MEASURED);
        int dark = Math.min(measured.threshold(), brightest(measured) - 50);
        int left = rim(measured, dark, Side.LEFT);
        int right = rim(measured, dark, Side.RIGHT);
        int top = rim(measured, dark, Side.TOP);
        int bottom = rim(measured, dark, Side.BOTTOM);
        if (left + right + top + bottom == 0) {
            return image;
        }
        double scale = image.getWidth() / (double) measured.width();
        int x = (int) (left * scale);
        int y = (int) (top * scale);
        int width = Math.min(image.getWidth() - x, (int) ((measured.width() - left - right) * scale));
        int height = Math.min(image.getHeight() - y, (int) ((measured.height() - top - bottom) * scale));
        return image.getSubimage(x, y, width, height);
    }

    /**
     * The photograph with paper as white as paper: every point is held against the brightness of the paper around it. The
     * colours of seals and signatures stay.
     */
    public static BufferedImage evenlyLit(BufferedImage image) {
        var paper = paperAround(image);
        int width = image.getWidth();
        int height = image.getHeight();
        var lit = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] =
                        lit(row[x], paper.around(x * paper.width / (double) width, y * paper.height / (double) height));
            }
            lit.setRGB(0, y, width, 1, row, 0, width);
        }
        return lit;
    }

    private enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM
    }

    /** How many lines at this side are mostly dark. */
    private static int rim(Luminance measured, int dark, Side side) {
        boolean column = side == Side.LEFT || side == Side.RIGHT;
        int lines = column ? measured.width() : measured.height();
        int length = column ? measured.height() : measured.width();
        int most = (int) (lines * MOST_CUT);
        for (int cut = 0; cut < most; cut++) {
            int place = side == Side.LEFT || side == Side.TOP ? cut : lines - 1 - cut;
            int count = 0;
            for (int along = 0; along < length; along++) {
                int value = column ? measured.at(place, along) : measured.at(along, place);
                count += value < dark ? 1 : 0;
            }
            if (count * 2 < length) {
                return cut;
            }
        }
        return 0;
    }

    private static int brightest(Luminance measured) {
        int[] counts = new int[256];
        for (int value : measured.values()) {
            counts[value]++;
        }
        long wanted = measured.values().length / 10L;
        for (int value = 255; value > 0; value--) {
            wanted -= counts[value];
            if (wanted <= 0) {
                return value;
            }
        }
        return 0;
    }

    /** The brightness of paper, cell by cell: bright points are paper, dark ones writing. */
    private static Paper paperAround(BufferedImage image) {
        var measured = Luminance.of(image, MEASURED);
        int width = Math.max(1, (measured.width() + CELL - 1) / CELL);
        int height = Math.max(1, (measured.height() + CELL - 1) / CELL);
        int[] cells = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                cells[y * width + x] = brightOf(measured, x * CELL, y * CELL);
            }
        }
        return new Paper(width, height, cells);
    }

    private static int brightOf(Luminance measured, int left, int top) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = top; y < Math.min(top + CELL, measured.height()); y++) {
            for (int x = left; x < Math.min(left + CELL, measured.width()); x++) {
                counts[measured.at(x, y)]++;
                all++;
            }
        }
        int wanted = Math.max(1, all / 5);
        for (int value = 255; value > 0; value--) {
            wanted -= counts[value];
            if (wanted <= 0) {
                return value;
            }
        }
        return 0;
    }

    private static int lit(int colour, double paper) {
        double gain = 245 / Math.max(60.0, paper);
        return channel(colour >> 16, gain) << 16 | channel(colour >> 8, gain) << 8 | channel(colour, gain);
    }

    private static int channel(int value, double gain) {
        return Math.min(255, (int) ((value & 0xff) * gain));
    }

    private record Paper(int width, int height, int[] cells) {

        /** Between the middles of four cells, in proportion. */
        double around(double x, double y) {
            double column = Math.clamp(x - 0.5, 0, width - 1.0);
            double row = Math.clamp(y - 0.5, 0, height - 1.0);
            int left = (int) column;
            int top = (int) row;
            int right = Math.min(left + 1, width - 1);
            int bottom = Math.min(top + 1, height - 1);
            double across = column - left;
            double above = cells[top * width + left] * (1 - across) + cells[top * width + right] * across;
            double below = cells[bottom * width + left] * (1 - across) + cells[bottom * width + right] * across;
            return above + (below - above) * (row - top);
        }
    }
}
