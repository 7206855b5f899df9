package vn.motcua.journeys.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.shared.UnitCode;
import vn.motcua.vault.ArchiveLoads;

/** Lists of old archives to load. */
final class ArchiveLists {

    static final ArchiveLoads.Request PREVIEW = new ArchiveLoads.Request(new UnitCode("T1.61"), "kho-2020.xlsx", true);

    private ArchiveLists() {}

    /** A paper whose scan is missing, and one under a number that is none. */
    static Path of(byte[] template, String owner) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            String[][] lines = {
                {owner, "Trần Thị Bưởi", "", "", "Giấy khai sinh", "12/2020", "UBND xã Thử", "01/03/2020", "", "1.pdf"},
                {"12", "Trần Thị Bưởi", "", "", "Giấy khai sinh", "12/2020", "UBND xã Thử", "01/03/2020", "", "1.pdf"}
            };
            for (int line = 0; line < lines.length; line++) {
                var row = workbook.getSheetAt(0).createRow(line + 1);
                for (int column = 0; column < lines[line].length; column++) {
                    row.createCell(column).setCellValue(lines[line][column]);
                }
            }
            var list = Files.createTempDirectory("kho").resolve("list.xlsx");
            try (var out = Files.newOutputStream(list)) {
                workbook.write(out);
            }
            return list;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
