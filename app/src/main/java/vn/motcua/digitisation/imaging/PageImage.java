package vn.motcua.digitisation.imaging;

import java.awt.image.BufferedImage;

/**
 * The picture of one page.
 *
 * @param dpi its dots per inch; of a picture of unknown measure as if it were a sheet of A4
 * @param sourceDpi those of the scanner or camera; 0 for a page that was never a picture
 * @param bitonal whether it came as black and white only, as from an office scanner
 * @param photograph whether a camera took it: light and edges have to be mended
 */
public record PageImage(BufferedImage image, int dpi, int sourceDpi, boolean bitonal, boolean photograph) {

    /** Dots per inch at which pages are kept (NĐ 30/2020/NĐ-CP asks for 200 at least). */
    public static final int KEPT_DPI = 200;

    private static final double LONG_SIDE_OF_A4 = 11.69;

    /** A picture of unknown measure, taken for a sheet of A4. */
    public static PageImage ofASheet(BufferedImage image, boolean bitonal, boolean photograph) {
        int side = Math.max(image.getWidth(), image.getHeight());
        int dpi = Math.max(1, (int) Math.round(side / LONG_SIDE_OF_A4));
        return new PageImage(image, dpi, dpi, bitonal, photograph);
    }

    public PageImage with(BufferedImage changed) {
        return new PageImage(changed, dpi, sourceDpi, bitonal, photograph);
    }
}
