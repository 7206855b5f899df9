package vn.motcua.digitisation.spi;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.OptionalInt;
import vn.motcua.digitisation.TextLine;

/** Reads the text of pictures of pages. */
public interface TextRecognition {

    /** Whether it is there at all; without it papers are kept without text. */
    boolean isThere();

    /**
     * Reads one page.
     *
     * @param grey the picture, its lines level
     * @param dpi of the picture
     * @return what was read; nothing when it took longer, or more memory, than a page may
     */
    Recognised read(BufferedImage grey, int dpi);

    /** By how many quarter turns to the right the page has to be turned to stand upright; empty when that cannot be said. */
    OptionalInt quarterTurns(BufferedImage grey, int dpi);

    /**
     * What was read on one page.
     *
     * @param lines from top to bottom
     * @param layer a PDF of one page that holds the text where it stands on the picture, unseen; empty when there is none
     * @param gaveUp whether the recognition was broken off
     */
    record Recognised(List<TextLine> lines, byte[] layer, boolean gaveUp) {

        public static final Recognised NOTHING = new Recognised(List.of(), new byte[0], false);

        public Recognised {
            lines = List.copyOf(lines);
        }

        /** From 0 to 1, by letters; 0 without any. */
        public double confidence() {
            double weighed = 0;
            int letters = 0;
            for (var line : lines) {
                weighed += line.confidence() * line.text().length();
                letters += line.text().length();
            }
            return letters == 0 ? 0 : weighed / letters;
        }
    }
}
