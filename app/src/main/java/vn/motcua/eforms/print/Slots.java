package vn.motcua.eforms.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.eforms.sheet.Block;
import vn.motcua.eforms.sheet.Format;
import vn.motcua.eforms.sheet.Piece;
import vn.motcua.papers.PaperField;

/** What a sheet shows of the answers, each under the name that its layout and its data use. */
final class Slots {

    /** What is put into a sheet. */
    sealed interface Slot {
        /** @param path from the form; within rows, from the row where that has it */
        record Said(String path, Format format) implements Slot {}

        /** Whether that was chosen; of an empty value, whether anything was answered. */
        record Chosen(String path, String value) implements Slot {}
    }

    private final Map<Slot, String> names = new LinkedHashMap<>();
    private final Map<String, Slots> tables = new LinkedHashMap<>();
    private final String prefix;

    Slots() {
        this("");
    }

    private Slots(String prefix) {
        this.prefix = prefix;
    }

    String of(Piece.Answer answer) {
        return name(new Slot.Said(answer.path(), answer.format()), "a");
    }

    String of(Piece.Tick tick) {
        return name(new Slot.Chosen(tick.path(), tick.value()), "c");
    }

    String of(Block.When when) {
        return name(new Slot.Chosen(when.path(), when.value()), "c");
    }

    private String name(Slot slot, String letter) {
        return names.computeIfAbsent(slot, _ -> prefix + letter + names.size());
    }

    /** Those of a table's rows. */
    Slots rows(String table) {
        return tables.computeIfAbsent(table, _ -> new Slots("r" + tables.size()));
    }

    static String rowsName(String table) {
        return "rows" + table;
    }

    Map<Slot, String> names() {
        return names;
    }

    Map<String, Slots> tables() {
        return tables;
    }

    /** The fields of the paper. */
    List<PaperField> fields() {
        var fields = new ArrayList<PaperField>();
        names.forEach((slot, name) -> fields.add(
                slot instanceof Slot.Said said
                        ? PaperField.text(name, said.path(), said.path())
                        : PaperField.flag(name, name)));
        tables.forEach((table, slots) -> fields.add(
                PaperField.rows(rowsName(table), table, slots.columns().toArray(PaperField[]::new))));
        return fields;
    }

    private List<PaperField> columns() {
        var columns = new ArrayList<>(fields());
        columns.add(PaperField.text(SheetLayout.ROW_NUMBER, "Số thứ tự", "1"));
        return columns;
    }
}
