package vn.motcua.papers.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** Codes for phones and scanners, as black and white PNG within the page. */
final class CodePictures {

    private static final int DOTS_A_MODULE = 4;
    private static final int BAR_DOTS = 2;
    private static final int BAR_HEIGHT = 60;
    private static final int WHITE = 0xffffff;

    private CodePictures() {}

    /** A QR code (TCVN 7322:2009, ISO/IEC 18004) that survives a fold of the paper; empty for an empty text. */
    static String qr(String text) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            var hints = Map.of(
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    1);
            return png(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints), DOTS_A_MODULE, 0);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", tooLong);
        }
    }

    /** Code 128; empty for a text that it cannot hold. */
    static String barcode(String text) {
        boolean plain =
                !text.isEmpty() && text.length() <= 60 && text.chars().allMatch(each -> each >= ' ' && each < 127);
        return plain ? png(new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1), BAR_DOTS, BAR_HEIGHT) : "";
    }

    private static String png(BitMatrix code, int scale, int height) {
        int width = code.getWidth() * scale;
        int tall = height > 0 ? height : code.getHeight() * scale;
        var image = new BufferedImage(width, tall, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < tall; y++) {
            for (int x = 0; x < width; x++) {
                boolean dark = code.get(x / scale, height > 0 ? 0 : y / scale);
                image.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
