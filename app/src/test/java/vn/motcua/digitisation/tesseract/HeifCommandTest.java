package vn.motcua.digitisation.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitisation.Sheets;

class HeifCommandTest {

    @TempDir
    Path folder;

    /** Runs where Debian's libheif-examples is installed; elsewhere the refusal is what is tested, in PaperMakingTest. */
    @Test
    void aPhotographOfAPhoneIsConverted() throws IOException {
        assumeTrue(Command.isThere("heif-enc") && Command.isThere("heif-convert"));
        var sheet = Sheets.photographed(Sheets.letter());
        Files.write(folder.resolve("a.png"), Sheets.encoded(sheet, "png"));
        assertThat(Command.run(
                        List.of("heif-enc", "-q", "40", "a.png", "-o", "a.heic"), folder, Duration.ofSeconds(60)))
                .isPresent();

        var jpeg = new HeifCommand().jpegOf(Files.readAllBytes(folder.resolve("a.heic")));

        var read = ImageIO.read(new ByteArrayInputStream(jpeg.orElseThrow()));
        assertThat(read.getWidth()).isEqualTo(sheet.getWidth());
        assertThat(read.getHeight()).isEqualTo(sheet.getHeight());
    }

    @Test
    void whatIsNoPhotographIsNotConverted() {
        assertThat(new HeifCommand().jpegOf(new byte[200])).isEmpty();
    }
}
