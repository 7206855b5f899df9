package vn.motcua.process.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.process.DecisionCase;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.ImportRefusal;
import vn.motcua.process.decision.ReadDecision;
import vn.motcua.shared.Outcome;

/**
 * Reads the processes out of the tables of a Word file.
 *
 * <p>Two layouts are understood, and mixtures of them: one long table with rows for procedures, cases, phases and steps; and a
 * table for each procedure below a heading that names it. Whatever else stands there is told, not guessed.
 */
public final class WordDecision {

    private static final Set<Column> NEEDED = Set.of(Column.HOLDER, Column.TIME);

    private final DecisionBuilder decision = new DecisionBuilder();
    private final Headings headings = new Headings();
    private Optional<Columns> lastColumns = Optional.empty();
    private int tables;

    private WordDecision() {}

    public static Outcome<ReadDecision, ImportRefusal> read(byte[] file) {
        return switch (WordBlocks.read(file)) {
            case Outcome.Done(var blocks) -> new WordDecision().read(blocks);
            case Outcome.Refused(var refusal) -> Outcome.refused(refusal);
        };
    }

    private Outcome<ReadDecision, ImportRefusal> read(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> headings.read(paragraph);
                case Block.Table table -> read(table);
            }
        }
        var read = decision.finished();
        if (tables == 0) {
            return Outcome.refused(new ImportRefusal.NoTables());
        }
        return read.procedures().isEmpty()
                ? Outcome.refused(new ImportRefusal.NoProcesses(read.notes()))
                : Outcome.done(read);
    }

    private void read(Block.Table table) {
        tables++;
        var columns = Columns.of(table).or(() -> continued(table));
        if (columns.isEmpty() || !isOfProcesses(columns.get(), table)) {
            decision.note(leftOut(table));
            return;
        }
        tell(table, columns.get());
        begin(table, columns.get());
        readRows(table, columns.get());
        lastColumns = columns;
    }

    /** A table goes on behind a page break or a paragraph without its heading. */
    private Optional<Columns> continued(Block.Table table) {
        return lastColumns.filter(columns -> table.rows().stream()
                .anyMatch(row -> RowReading.of(columns, row).kind() == RowReading.Kind.STEP
                        && !columns.text(row, Column.TIME).isEmpty()));
    }

    /** A list of procedures has names and limits too, but no steps. */
    private static boolean isOfProcesses(Columns columns, Block.Table table) {
        return columns.known().contains(Column.HOLDER)
                || table.rows().stream()
                        .map(row -> RowReading.of(columns, row))
                        .anyMatch(row -> row.label().startsWith("B"));
    }

    private static ImportProblem leftOut(Block.Table table) {
        var first = table.rows().isEmpty() ? "" : table.rows().getFirst().text();
        var found = table.rows().stream()
                .limit(5)
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Column.Rule.of(cell.text()).stream())
                .distinct()
                .map(column -> column.words)
                .collect(Collectors.joining("; "));
        return WordNote.of(
                found.isEmpty() ? "table-left-out" : "table-in-part",
                table.number(),
                first.substring(0, Math.min(120, first.length())),
                found);
    }

    private void tell(Block.Table table, Columns columns) {
        var known = columns.known();
        decision.note(WordNote.of("table", table.number(), columns.heading().number(), words(known.stream())));
        var missing = NEEDED.stream().filter(column -> !known.contains(column)).sorted();
        missing.forEach(column -> decision.note(
                WordNote.of("column-missing", table.number(), columns.heading().number(), column.words)));
    }

    private static String words(Stream<Column> columns) {
        return columns.map(column -> column.words).collect(Collectors.joining("; "));
    }

    /** What the paragraphs above say belongs to the table unless its own rows say it. */
    private void begin(Block.Table table, Columns columns) {
        boolean saysItself = table.rows().stream()
                .map(row -> RowReading.of(columns, row).kind())
                .filter(kind -> kind == RowReading.Kind.STEP || kind == RowReading.Kind.PROCEDURE)
                .findFirst()
                .filter(RowReading.Kind.PROCEDURE::equals)
                .isPresent();
        var procedure = headings.takeProcedure();
        var caseName = headings.takeCase();
        var limit = headings.takeLimit();
        if (saysItself) {
            return;
        }
        procedure.ifPresent(named -> decision.procedure(named.number(), named.name(), "", ""));
        if (!caseName.isEmpty()) {
            decision.decisionCase("", caseName, limit, "");
        } else if (!limit.isEmpty()) {
            decision.limit(limit);
        }
    }

    private void readRows(Block.Table table, Columns columns) {
        table.rows().stream()
                .filter(row -> !columns.isHeadingOrAbove(table.number(), row))
                .forEach(row -> read(table.number(), columns, row));
    }

    private void read(int table, Columns columns, Block.Row row) {
        var reading = RowReading.of(columns, row);
        switch (reading.kind()) {
            case PROCEDURE ->
                decision.procedure(reading.number(), reading.name(), reading.time(), reading.mountainousTime());
            case CASE ->
                decision.decisionCase(reading.number(), reading.name(), reading.time(), reading.mountainousTime());
            case PHASE -> phase(table, columns, row, reading);
            case STEP -> step(table, columns, row, reading);
            case TOTAL -> decision.total(reading.time(), reading.mountainousTime());
            case TIMED_TEXT ->
                decision.aside(WordNote.at("timed-text", table, row, reading.time(), reading.mountainousTime()));
            case TEXT -> decision.aside(WordNote.at("text", table, row));
            case NOTHING -> {}
        }
    }

    /** What stands in the column of holders belongs to nobody there. */
    private void phase(int table, Columns columns, Block.Row row, RowReading reading) {
        decision.phase(reading);
        columns.cells(row, Column.HOLDER)
                .forEach(stray -> decision.aside(WordNote.at("stray", table, row, stray.text())));
    }

    /** One time that several holders share is counted once. */
    private void step(int table, Columns columns, Block.Row row, RowReading reading) {
        boolean sharesTime =
                decision.hasSteps() && columns.cells(row, Column.TIME).stream().anyMatch(Block.Cell::merged);
        if (sharesTime) {
            decision.aside(WordNote.at("time-shared", table, row, reading.time()));
        }
        decision.step(new DecisionCase.Row(
                decision.phase(),
                reading.label(),
                reading.name(),
                columns.text(row, Column.HOLDER),
                sharesTime ? "0" : reading.time(),
                sharesTime && !reading.mountainousTime().isEmpty() ? "0" : reading.mountainousTime(),
                columns.text(row, Column.COORDINATION),
                columns.text(row, Column.NOTE),
                columns.text(row, Column.PRODUCT)));
    }
}
