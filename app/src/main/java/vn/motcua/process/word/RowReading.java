package vn.motcua.process.word;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.process.decision.RuleTable;

/**
 * A row of a process table, understood.
 *
 * @param number such as {@code 19.1}; mostly empty
 * @param label of a step, such as {@code Bước 2}; empty for all others
 */
record RowReading(Kind kind, String number, String label, String name, String time, String mountainousTime) {

    enum Kind {
        PROCEDURE,
        CASE,
        PHASE,
        STEP,
        TOTAL,
        /** Words with a time that are no step, such as the heading of some steps. */
        TIMED_TEXT,
        TEXT,
        /** Empty, a heading once more, or the numbers of the columns. */
        NOTHING
    }

    private static final Pattern LABEL = Pattern.compile("(?i)(bước\\s*[0-9]+[a-z]?)\\s*[.:)-]?\\s*(.*)");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?[0-9]{1,2}\\)?");
    private static final Pattern PART_OF_NUMBER = Pattern.compile("[0-9IVX]+\\.[0-9].*");

    static RowReading of(Columns columns, Block.Row row) {
        var names = columns.cells(row, Column.NAME);
        var number = last(columns.cells(row, Column.NUMBER));
        var label = label(number, names);
        var name = name(label, names);
        var isHeading = columns.text(row, Column.HOLDER).isEmpty()
                || names.stream().anyMatch(cell -> columns.reaches(cell, Column.HOLDER));
        var time = time(columns, row, Column.TIME);
        var mountainous = time(columns, row, Column.MOUNTAINOUS_TIME);
        var kind = row.isEmpty() || row.text().equals(columns.heading().text()) || isNumbersOfColumns(row)
                ? Kind.NOTHING
                : kind(number, label, name.isEmpty() ? row.text() : name, isHeading);
        if (kind == Kind.TEXT && !(time + mountainous).isEmpty()) {
            kind = Kind.TIMED_TEXT;
        }
        var stepLabel = label.isEmpty() ? number : label;
        return new RowReading(
                kind,
                number,
                kind == Kind.STEP ? stepLabel : "",
                name.isEmpty() && kind != Kind.STEP ? row.text() : name,
                time,
                mountainous);
    }

    private static Kind kind(String number, String label, String name, boolean isHeading) {
        var words = RuleTable.fold(name);
        if (words.startsWith("tong cong") || words.startsWith("tong thoi gian") || words.startsWith("tong so")) {
            return Kind.TOTAL;
        }
        if (label.isEmpty() && words.startsWith("giai doan")) {
            return Kind.PHASE;
        }
        if (!label.isEmpty() || !isHeading) {
            return Kind.STEP;
        }
        if (words.startsWith("truong hop") || PART_OF_NUMBER.matcher(number).matches()) {
            return Kind.CASE;
        }
        return !number.isEmpty() || words.startsWith("thu tuc") || words.startsWith("ten thu tuc")
                ? Kind.PROCEDURE
                : Kind.TEXT;
    }

    private static String label(String number, List<Block.Cell> names) {
        var inNumber = LABEL.matcher(number);
        if (inNumber.matches()) {
            return inNumber.group(1);
        }
        var inName = LABEL.matcher(names.isEmpty() ? "" : names.getFirst().text());
        return inName.matches() ? inName.group(1) : "";
    }

    private static String name(String label, List<Block.Cell> names) {
        var text = names.stream().map(Block.Cell::text).collect(Collectors.joining(" "));
        var labelled = LABEL.matcher(text);
        return !label.isEmpty() && labelled.matches() ? labelled.group(2) : text;
    }

    /** In the words of the decision, with the unit that its heading states. */
    private static String time(Columns columns, Block.Row row, Column column) {
        var text = columns.text(row, column);
        return columns.inHours(column) && text.matches("[0-9,.]+") ? text + " giờ" : text;
    }

    private static boolean isNumbersOfColumns(Block.Row row) {
        var filled = row.cells().stream()
                .map(Block.Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return filled.size() > 2
                && filled.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches());
    }

    private static String last(List<Block.Cell> cells) {
        return cells.isEmpty() ? "" : cells.getLast().text().replaceFirst("[.)]$", "");
    }
}
