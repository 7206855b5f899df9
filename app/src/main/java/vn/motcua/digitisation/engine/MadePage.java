package vn.motcua.digitisation.engine;

import java.util.List;
import vn.motcua.digitisation.TextLine;

/**
 * One page as it came out.
 *
 * @param pdf of this page alone; empty when the file is kept as it is
 * @param dpi of the scanner or camera; 0 for a page that was never a picture
 * @param confidence of the recognition, from 0 to 1
 * @param upsideDown whether it stands on its head and could not be turned
 */
public record MadePage(
        byte[] pdf, List<TextLine> lines, int dpi, boolean blank, double confidence, boolean upsideDown) {

    public MadePage {
        lines = List.copyOf(lines);
    }
}
