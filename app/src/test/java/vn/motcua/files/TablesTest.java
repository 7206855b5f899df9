package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.files.Tables.Row;
import vn.motcua.shared.Outcome;

class TablesTest {

    private static final Tables.Limits LIMITS = new Tables.Limits(3, 10);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void everySeparatorOfSpreadsheetProgramsIsRead(String separator) throws IOException {
        var text = "\uFEFFCâu hỏi%1$sTrả lời\r\n\r\n\"Một%1$s\nhai\"%1$sba\r\n".formatted(separator);

        assertThat(rows(text))
                .containsExactly(
                        new Row(1, Map.of(0, "Câu hỏi", 1, "Trả lời")),
                        new Row(3, Map.of(0, "Một" + separator + "\nhai", 1, "ba")));
    }

    @Test
    void theFirstSheetIsReadWithTheNumbersOfItsRows() throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(1).setCellValue("Trả lời");
            sheet.createRow(4).createCell(1).setCellValue(" dài quá mười chữ ");
            workbook.createSheet().createRow(0).createCell(0).setCellValue("khác");
            workbook.write(out);
        }

        assertThat(Tables.read(file, LIMITS).orThrow())
                .containsExactly(new Row(1, Map.of(1, "Trả lời")), new Row(5, Map.of(1, "dài quá mư")));
    }

    @Test
    void moreRowsThanAreTakenAreRefused() throws IOException {
        assertThat(read("a\nb\nc\n")).isEqualTo(Outcome.done(rows("a\nb\nc\n")));
        assertThat(read("a\nb\nc\nd\n")).isEqualTo(Outcome.refused(new TableRefusal.TooManyRows(3)));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        var refused = Outcome.refused(new TableRefusal.Unreadable());
        assertThat(Tables.read(file("Câu hỏi".getBytes(Charset.forName("windows-1258"))), LIMITS))
                .isEqualTo(refused);
        assertThat(Tables.read(file("PK and no archive".getBytes(StandardCharsets.UTF_8)), LIMITS))
                .isEqualTo(refused);
        assertThat(read("a,\"b\nc")).isEqualTo(refused);
        assertThat(read("a\0b")).isEqualTo(refused);
        assertThat(read("")).isEqualTo(Outcome.done(List.of()));
    }

    private List<Row> rows(String text) throws IOException {
        return read(text).orThrow();
    }

    private Outcome<List<Row>, TableRefusal> read(String text) throws IOException {
        return Tables.read(file(text.getBytes(StandardCharsets.UTF_8)), LIMITS);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "list", ".csv"), content);
    }
}
