package vn.motcua.control.reuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.reuse.ReuseReports.CauseRow;
import vn.motcua.web.Page;

/** Why papers were not taken, for a spreadsheet program: a line for each unit, procedure and cause. */
final class CausesWorkbook {

    private static final List<String> COLUMNS = List.of("unit-code", "unit", "procedure", "offered", "cause", "papers");
    private static final int[] WIDTHS = {14, 40, 60, 12, 50, 10};

    private CausesWorkbook() {}

    /** @param names of units and procedures by their codes */
    static byte[] of(List<CauseRow> rows, Map<String, String> names, Page page) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(page.t("control.reuse.causes.sheet"));
            var head = sheet.createRow(0);
            for (int column = 0; column < COLUMNS.size(); column++) {
                head.createCell(column).setCellValue(page.t("control.reuse.causes." + COLUMNS.get(column)));
                sheet.setColumnWidth(column, WIDTHS[column] * 256);
            }
            sheet.createFreezePane(0, 1);
            for (var cause : rows) {
                var line = sheet.createRow(sheet.getLastRowNum() + 1);
                var unit = cause.unit().value();
                var procedure = cause.procedure().value();
                line.createCell(0).setCellValue(unit);
                line.createCell(1).setCellValue(names.getOrDefault(unit, unit));
                line.createCell(2).setCellValue(names.getOrDefault(procedure, procedure));
                line.createCell(3).setCellValue(page.t("control.reuse.causes.offered." + cause.wasOffered()));
                line.createCell(4).setCellValue(page.t("reuse.cause." + cause.cause()));
                line.createCell(5).setCellValue(cause.papers());
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
