package vn.motcua.digitisation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import vn.motcua.digitisation.Sheets;
import vn.motcua.digitisation.imaging.PageImage;
import vn.motcua.files.FileType;

class PictureReadingTest {

    @Test
    void aLargePictureIsReadWithTheDotsThatAreOfUse() throws InterruptedException {
        var large = new BufferedImage(12_000, 12_000, BufferedImage.TYPE_BYTE_BINARY);
        var read = new ArrayList<PageImage>();

        assertThat(PictureReading.read(Sheets.encoded(large, "png"), FileType.PNG, into(read)))
                .isTrue();

        assertThat(read)
                .singleElement()
                .satisfies(page -> assertThat(
                                (long) page.image().getWidth() * page.image().getHeight())
                        .isLessThanOrEqualTo(16_000_000));
    }

    /** All of them at once would take 1.2 GB, more than the tests have. */
    @Test
    void theLargePagesOfATiffAreInMemoryOneAtATime() throws InterruptedException, IOException {
        var pages = new AtomicInteger();

        boolean whole = PictureReading.read(tiff(80, 3_900), FileType.TIFF, new PictureReading.Pages() {
            @Override
            public void expected(int all) {
                assertThat(all).isEqualTo(80);
            }

            @Override
            public void page(PageImage page) {
                pages.incrementAndGet();
            }
        });

        assertThat(whole).isTrue();
        assertThat(pages).hasValue(80);
    }

    @Test
    void aPageThatIsNotThereIsNotDrawn() {
        var sheet = Sheets.encoded(Sheets.blank(), "png");

        assertThat(PictureReading.page(sheet, FileType.PNG, 0)).isPresent();
        assertThat(PictureReading.page(sheet, FileType.PNG, 1)).isEmpty();
        assertThat(PictureReading.page(sheet, FileType.PNG, -1)).isEmpty();
    }

    private static PictureReading.Pages into(List<PageImage> read) {
        return new PictureReading.Pages() {
            @Override
            public void expected(int pages) {}

            @Override
            public void page(PageImage page) {
                read.add(page);
            }
        };
    }

    private static byte[] tiff(int pages, int side) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var packed = writer.getDefaultWriteParam();
        packed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        packed.setCompressionType("PackBits");
        var sheet = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < pages; page++) {
                writer.writeToSequence(new IIOImage(sheet, null, null), packed);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
