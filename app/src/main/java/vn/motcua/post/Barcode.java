package vn.motcua.post;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.oned.Code128Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * A tracking code as bars (Code 128, ISO/IEC 15417), in modules from the left; a scanner wants ten modules of white on
 * either side.
 *
 * @param modules how wide it is, without the white
 */
public record Barcode(int modules, List<Bar> bars) {

    /** White on either side, in modules. */
    public static final int QUIET = 10;

    public Barcode {
        bars = List.copyOf(bars);
    }

    /**
     * @param from the first module of the bar, from 0
     * @param width in modules, 1 to 4
     */
    public record Bar(int from, int width) {}

    public static Barcode of(TrackingCode code) {
        var line = new Code128Writer().encode(code.value(), BarcodeFormat.CODE_128, 1, 1);
        int begin = line.getEnclosingRectangle()[0];
        int width = line.getEnclosingRectangle()[2];
        var bars = new ArrayList<Bar>();
        for (int at = 0; at < width; at++) {
            int from = at;
            while (at < width && line.get(begin + at, 0)) {
                at++;
            }
            if (at > from) {
                bars.add(new Bar(from, at - from));
            }
        }
        return new Barcode(width, bars);
    }

    /** The whole width with the white, in modules. */
    public int width() {
        return modules + 2 * QUIET;
    }
}
