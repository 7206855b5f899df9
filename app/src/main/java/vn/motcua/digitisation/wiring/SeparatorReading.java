package vn.motcua.digitisation.wiring;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import vn.motcua.digitisation.domain.SeparatorCode;

/** Finds the QR code of a separator on a page, however the page lay on the glass. */
final class SeparatorReading {

    private SeparatorReading() {}

    static Optional<SeparatorCode> of(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var source = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
        try {
            var result = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
            return SeparatorCode.parse(result.getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
