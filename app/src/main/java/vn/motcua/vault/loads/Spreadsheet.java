package vn.motcua.vault.loads;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.files.TableRefusal;
import vn.motcua.files.Tables;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.ArchiveRefusal;

/** The list of an archive: columns known by their headings, in the first row that has any. */
final class Spreadsheet {

    static final int MOST_LINES = 20_000;

    private static final int LONGEST_CELL = 1000;
    private static final Tables.Limits LIMITS = new Tables.Limits(MOST_LINES + 1, LONGEST_CELL);

    private Spreadsheet() {}

    static Outcome<List<Line>, ArchiveRefusal> read(Path file) {
        return switch (Tables.readSheet(file, LIMITS)) {
            case Outcome.Done<List<Tables.Row>, TableRefusal>(var rows) -> lines(rows);
            case Outcome.Refused<List<Tables.Row>, TableRefusal>(var refusal) -> Outcome.refused(inWords(refusal));
        };
    }

    private static ArchiveRefusal inWords(TableRefusal refusal) {
        return switch (refusal) {
            case TableRefusal.Unreadable() -> new ArchiveRefusal.NoSpreadsheet();
            case TableRefusal.TooManyRows _ -> new ArchiveRefusal.TooManyLines(MOST_LINES);
        };
    }

    private static Outcome<List<Line>, ArchiveRefusal> lines(List<Tables.Row> rows) {
        var columns = new HashMap<Integer, Field>();
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            if (columns.isEmpty()) {
                columns.putAll(columns(row));
            } else {
                var values = values(row, columns);
                if (!values.isEmpty()) {
                    lines.add(new Line(row.number(), values));
                }
            }
        }
        for (var field : Field.values()) {
            if (field.isNeeded() && !columns.containsValue(field)) {
                return Outcome.refused(new ArchiveRefusal.ColumnMissing(field.heading()));
            }
        }
        return lines.isEmpty() ? Outcome.refused(new ArchiveRefusal.NoLines()) : Outcome.done(lines);
    }

    private static Map<Integer, Field> columns(Tables.Row heading) {
        var columns = new HashMap<Integer, Field>();
        heading.cells().forEach((column, text) -> {
            for (var field : Field.values()) {
                if (field.isHeadedBy(text)) {
                    columns.put(column, field);
                }
            }
        });
        return columns;
    }

    private static Map<Field, String> values(Tables.Row row, Map<Integer, Field> columns) {
        var values = new EnumMap<Field, String>(Field.class);
        columns.forEach((column, field) -> {
            var cell = row.cells().get(column);
            if (cell != null) {
                values.put(field, cell);
            }
        });
        return values;
    }
}
