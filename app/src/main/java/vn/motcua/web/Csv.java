package vn.motcua.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables for spreadsheet programs: UTF-8 with a mark, commas, and no cell that would be taken for a formula. */
public final class Csv {

    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Csv() {}

    /** The table as a file to be downloaded; the first row is the heading. */
    public static ResponseEntity<byte[]> download(String name, List<List<String>> rows) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(TYPE)
                .body(text(rows).getBytes(StandardCharsets.UTF_8));
    }

    static String text(List<List<String>> rows) {
        return rows.stream().map(Csv::line).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*") && !cell.matches("-[0-9]+") ? "'" + cell : cell)
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
