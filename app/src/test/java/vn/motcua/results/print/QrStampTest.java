package vn.motcua.results.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.TestPdf;

class QrStampTest {

    private static final String CODE = "AB2CDEFGHJKMNPQRSTVW";
    private static final String TEXT = "https://motcua.example.vn/verify/" + CODE
            + "#H48.61-260105-0001;1.001193;051190001234;Giấy+chứng+nhận;Motcua;20260105T0800;P12M;Trong+tỉnh";

    @Test
    void aPhoneReadsTheCodeFromThePrintedSheet() throws Exception {
        var stamped = QrStamp.on(TestPdf.saying("Giay chung nhan"), TEXT, CODE);

        assertThat(readAt300Dpi(stamped)).isEqualTo(TEXT);
        assertThat(QrStamp.codeIn(stamped)).contains(CODE);
        assertThat(QrStamp.isSigned(stamped)).isFalse();
    }

    @Test
    void aFileThatIsNoneCarriesNoCode() {
        assertThat(QrStamp.codeIn("chẳng phải PDF".getBytes())).isEmpty();
        assertThat(QrStamp.codeIn(TestPdf.saying("Giay khac"))).isEmpty();
    }

    private static String readAt300Dpi(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var sheet = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int side = sheet.getWidth() / 4;
            var pixels = sheet.getRGB(0, 0, side, side, null, 0, side);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
            return new QRCodeReader().decode(bitmap).getText();
        }
    }
}
