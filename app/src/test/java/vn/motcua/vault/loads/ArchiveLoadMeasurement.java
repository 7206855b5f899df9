package vn.motcua.vault.loads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.files.FileMother;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.vault.ArchiveFiles;
import vn.motcua.vault.ArchiveLoads;

/** How long an archive of 5,000 papers takes, by name only: {@code mvn test -Dtest=ArchiveLoadMeasurement}. */
@ProductTest
class ArchiveLoadMeasurement {

    private static final int LINES = 5_000;
    private static final int NOISE = 60 << 10;

    @Autowired
    ArchiveLoads loads;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    @Test
    void fiveThousandPapersArePreviewedLoadedAndLoadedAgain() throws IOException {
        clock.moveTo("2026-01-05T08:00");
        var list = archive();

        for (var round : new String[] {"preview", "load", "load again"}) {
            var start = System.nanoTime();
            var request = new ArchiveLoads.Request(new UnitCode("T1.61"), "kho.xlsx", round.equals("preview"));
            var report = loads.load(list, ArchiveFiles.in(folder), request, new Actor.System("measurement"))
                    .orThrow();
            System.out.printf(
                    "%-12s %6.1f s %s%n",
                    round, (System.nanoTime() - start) / 1e9, report.summary().verdicts());
        }
    }

    private Path archive() throws IOException {
        var random = new Random(1);
        var noise = new byte[NOISE];
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(loads.template()));
                var out = Files.newOutputStream(folder.resolve("list.xlsx"))) {
            for (int number = 1; number <= LINES; number++) {
                random.nextBytes(noise);
                Files.write(
                        folder.resolve(number + ".pdf"),
                        FileMother.pdfWith("/MotcuaNoise 4 0 R", FileMother.stream("", noise)));
                var row = workbook.getSheetAt(0).createRow(number);
                String[] cells = {
                    "0790910%05d".formatted(number),
                    "Trần Thị Bưởi",
                    "",
                    "",
                    "Giấy khai sinh",
                    number + "/2020",
                    "UBND xã Thử",
                    "01/03/2020",
                    "",
                    number + ".pdf"
                };
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(out);
        }
        return folder.resolve("list.xlsx");
    }
}
