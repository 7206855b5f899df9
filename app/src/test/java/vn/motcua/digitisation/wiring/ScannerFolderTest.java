package vn.motcua.digitisation.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.digitisation.Scans;
import vn.motcua.digitisation.Sheets;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SmallProvince;

@ProductTest
class ScannerFolderTest {

    @Autowired
    ScannerFolder scanner;

    @Autowired
    Scans scans;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    @TempDir
    Path root;

    private Instant now = Instant.parse("2026-01-05T01:00:00Z");

    @BeforeEach
    void aUnit() {
        clock.moveTo("2026-01-05T08:00");
        province.found();
    }

    @Test
    void whatAScannerFinishedWritingWaitsAtItsUnitAndIsTakenOnce() throws IOException {
        var content = Sheets.scanned(Sheets.letter());
        var file = put("quet-0001.pdf", content);
        scanner.look(root, now);
        assertThat(file).exists();

        scanner.look(root, now.plusSeconds(60));

        assertThat(file).doesNotExist();
        assertThat(scans.waitingAt(SmallProvince.DIVISION))
                .filteredOn(scan -> scan.name().equals("quet-0001.pdf"))
                .hasSize(1);

        put("quet-0001.pdf", content);
        scanner.look(root, now.plusSeconds(60));
        scanner.look(root, now.plusSeconds(120));
        assertThat(scans.waitingAt(SmallProvince.DIVISION))
                .filteredOn(scan -> scan.name().equals("quet-0001.pdf"))
                .hasSize(1);
    }

    @Test
    void halfAFileIsNotTaken() throws IOException {
        var file = put("dang-ghi.pdf", new byte[100]);
        scanner.look(root, now.plusSeconds(60));
        Files.write(file, new byte[200]);
        Files.setLastModifiedTime(file, FileTime.from(now.plusSeconds(70)));

        scanner.look(root, now.plusSeconds(75));
        scanner.look(root, now.plusSeconds(76));

        assertThat(file).exists();
    }

    @Test
    void whatCannotBeTakenIsPutAsideWithTheReason() throws IOException {
        var broken = put("hong.pdf", "không phải PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.createDirectories(root.resolve("KHONG.CO"));
        Files.write(root.resolve("KHONG.CO/a.pdf"), Sheets.scanned(Sheets.letter()));
        Files.setLastModifiedTime(root.resolve("KHONG.CO/a.pdf"), FileTime.from(now));

        scanner.look(root, now.plus(Duration.ofMinutes(1)));
        scanner.look(root, now.plus(Duration.ofMinutes(2)));

        assertThat(broken).doesNotExist();
        assertThat(root.resolve(SmallProvince.DIVISION + "/rejected/hong.pdf")).exists();
        assertThat(Files.readString(root.resolve(SmallProvince.DIVISION + "/rejected/hong.pdf.txt")))
                .contains("hong.pdf");
        assertThat(Files.readString(root.resolve("KHONG.CO/rejected/a.pdf.txt")))
                .contains("KHONG.CO");
    }

    private Path put(String name, byte[] content) throws IOException {
        var folder = Files.createDirectories(root.resolve(SmallProvince.DIVISION.value()));
        var file = Files.write(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(now));
        return file;
    }
}
