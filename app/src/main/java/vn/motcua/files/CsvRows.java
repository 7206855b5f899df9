package vn.motcua.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import vn.motcua.files.Tables.Limits;
import vn.motcua.files.Tables.Row;
import vn.motcua.shared.Outcome;

/** Reads CSV as spreadsheet programs write it: with commas, or semicolons, or tabs; in UTF-8 alone. */
final class CsvRows {

    private static final long MOST_BYTES = 32L << 20;
    private static final String SEPARATORS = ",;\t";

    private CsvRows() {}

    static Outcome<List<Row>, TableRefusal> read(Path file, Limits limits) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return Outcome.refused(new TableRefusal.Unreadable());
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return Outcome.refused(new TableRefusal.Unreadable());
        }
        return text.indexOf('\0') >= 0 ? Outcome.refused(new TableRefusal.Unreadable()) : rows(text, limits);
    }

    private static Outcome<List<Row>, TableRefusal> rows(String typed, Limits limits) throws IOException {
        var text = typed.startsWith("\uFEFF") ? typed.substring(1) : typed;
        var rows = new TableRows(limits);
        var format = CSVFormat.Builder.create()
                .setDelimiter(separator(text))
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            for (var each : records) {
                for (int column = 0; column < each.size(); column++) {
                    rows.cell(column, each.get(column));
                }
                rows.end(Math.toIntExact(each.getRecordNumber()));
            }
        } catch (TableRows.TooMany tooMany) {
            return Outcome.refused(new TableRefusal.TooManyRows(limits.rows()));
        } catch (UncheckedIOException | IllegalStateException brokenQuotes) {
            return Outcome.refused(new TableRefusal.Unreadable());
        }
        return Outcome.done(rows.all());
    }

    /** The one that stands most often in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char best = SEPARATORS.charAt(0);
        for (char each : SEPARATORS.toCharArray()) {
            if (count(first, each) > count(first, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }
}
