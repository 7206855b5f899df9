package vn.motcua.identity.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import vn.motcua.identity.SecondFactorOffer;
import vn.motcua.identity.domain.Base32;

/** Words and pictures by which an authenticator application takes over a secret. */
final class Offers {

    private static final String ISSUER = "Motcua";
    private static final int PIXELS = 240;
    private static final int QUIET_ZONE = 4;

    private Offers() {}

    static SecondFactorOffer of(String username, byte[] secret) {
        var text = Base32.encode(secret);
        var uri = "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(username, UTF_8) + "?secret=" + text + "&issuer="
                + ISSUER;
        return new SecondFactorOffer(text.replaceAll("(.{4})(?=.)", "$1 "), uri, picture(uri));
    }

    private static String picture(String text) {
        try {
            var code = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            var png = new ByteArrayOutputStream();
            ImageIO.write(image(code), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException problem) {
            throw new IllegalStateException(problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static BufferedImage image(BitMatrix code) {
        var image = new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                image.setRGB(x, y, code.get(x, y) ? 0x000000 : 0xffffff);
            }
        }
        return image;
    }
}
