package vn.motcua.filing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import vn.motcua.files.FileType;
import vn.motcua.filing.domain.JoinedPages.Part;
import vn.motcua.testing.TestPdf;

class JoinedPagesTest {

    @Test
    void papersAndPicturesBecomePagesInTheirOrder() throws IOException {
        var joined = JoinedPages.of(List.of(
                new Part(FileType.PNG, picture("png", 400, 300)),
                new Part(FileType.PDF, TestPdf.saying("trang hai")),
                new Part(FileType.JPEG, picture("jpeg", 300, 400))));

        try (var pdf = Loader.loadPDF(joined.orElseThrow())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(pdf.getPage(2).getMediaBox().getWidth())
                    .isLessThan(pdf.getPage(2).getMediaBox().getHeight());
        }
    }

    @Test
    void whatCannotBeReadIsNotPutTogether() {
        assertThat(JoinedPages.of(List.of(
                        new Part(FileType.PDF, TestPdf.saying("mot")), new Part(FileType.PNG, new byte[] {1, 2, 3}))))
                .isEmpty();
        assertThat(JoinedPages.of(List.of(new Part(FileType.PDF, new byte[] {1, 2, 3}))))
                .isEmpty();
    }

    /** A small file may be a picture that fills the memory of the server when it is unpacked whole. */
    @Test
    void aVastPictureIsThinnedToWhatAPageNeeds() throws IOException {
        var vast = new Part(FileType.PNG, picture("png", 11_000, 9_000));

        try (var pdf = Loader.loadPDF(JoinedPages.of(List.of(vast, vast)).orElseThrow())) {
            var resources = pdf.getPage(1).getResources();
            COSName name = resources.getXObjectNames().iterator().next();
            var drawn = (PDImageXObject) resources.getXObject(name);
            assertThat(drawn.getWidth() * drawn.getHeight()).isBetween(8_000_000, 16_000_000);
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var type = format.equals("png") ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB;
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, out);
        return out.toByteArray();
    }
}
