package vn.motcua.process.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.process.decision.RuleTable;

/**
 * Where the columns of a table are, found by the words of its heading row.
 *
 * @param table the number of the table that the heading stands in
 */
record Columns(int table, Block.Row heading, List<Place> places) {

    /** Cells of a row often begin a hair beside the heading above them; a millimetre in twentieths of a point. */
    private static final int HAIR = 57;

    private static final Pattern HOURS = Pattern.compile("\\bgio\\b");

    /** @param inHours whether bare numbers below the heading are hours */
    record Place(int from, int to, Column column, boolean inHours) {}

    Columns {
        places = List.copyOf(places);
    }

    /** The columns that the first rows of a table name, or nothing when it is no table of a process. */
    static Optional<Columns> of(Block.Table table) {
        var rows = table.rows();
        for (int at = 0; at < Math.min(5, rows.size()); at++) {
            var found = in(table.number(), rows.get(at));
            if (found.isPresent()) {
                return at + 1 < rows.size() ? Optional.of(found.get().refinedBy(rows.get(at + 1))) : found;
            }
        }
        return Optional.empty();
    }

    /** Whether it names the steps, and who does them or how long they take. */
    private boolean isOfProcess() {
        var known = known();
        return known.contains(Column.NAME) && (known.contains(Column.HOLDER) || known.contains(Column.TIME));
    }

    private static Optional<Columns> in(int table, Block.Row row) {
        return Optional.of(new Columns(
                        table, row, row.cells().stream().flatMap(Columns::place).toList()))
                .filter(Columns::isOfProcess);
    }

    private static Stream<Place> place(Block.Cell cell) {
        return Column.Rule.of(cell.text()).stream()
                .map(column -> new Place(
                        cell.from(),
                        cell.to(),
                        column,
                        HOURS.matcher(RuleTable.fold(cell.text())).find()));
    }

    /** A second heading row parts a column of the first, such as times for plains and mountains. */
    private Columns refinedBy(Block.Row below) {
        boolean belongsToHeading = below.cells().stream().anyMatch(Block.Cell::merged);
        if (!belongsToHeading) {
            return this;
        }
        var finer = below.cells().stream()
                .filter(cell -> !cell.merged())
                .flatMap(Columns::place)
                .toList();
        var kept = places.stream()
                .filter(place ->
                        finer.stream().noneMatch(part -> place.from() <= part.from() && part.to() <= place.to()))
                .toList();
        var refined = new ArrayList<Place>(kept);
        refined.addAll(finer);
        return new Columns(table, below, refined);
    }

    Set<Column> known() {
        var known = EnumSet.noneOf(Column.class);
        places.forEach(place -> known.add(place.column()));
        return known;
    }

    /** Whether a row is the heading or stands above it. */
    boolean isHeadingOrAbove(int ofTable, Block.Row row) {
        return ofTable == table && row.number() <= heading.number();
    }

    /** The cells below a heading that are not empty. */
    List<Block.Cell> cells(Block.Row row, Column column) {
        return row.cells().stream()
                .filter(cell -> !cell.text().isEmpty())
                .filter(cell -> columnOf(cell).filter(column::equals).isPresent())
                .toList();
    }

    String text(Block.Row row, Column column) {
        return String.join(
                " ", cells(row, column).stream().map(Block.Cell::text).toList());
    }

    boolean inHours(Column column) {
        return places.stream().anyMatch(place -> place.column() == column && place.inHours());
    }

    /** Whether a cell reaches under a heading. */
    boolean reaches(Block.Cell cell, Column column) {
        return places.stream()
                .filter(place -> place.column() == column)
                .anyMatch(place -> cell.from() < place.to() - HAIR && cell.to() > place.from() + HAIR);
    }

    private Optional<Column> columnOf(Block.Cell cell) {
        int edge = cell.from() + Math.min(HAIR, (cell.to() - cell.from()) / 2);
        return places.stream()
                .filter(place -> place.from() <= edge && edge < place.to())
                .map(Place::column)
                .findFirst();
    }
}
