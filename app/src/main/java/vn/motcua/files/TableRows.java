package vn.motcua.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.files.Tables.Limits;
import vn.motcua.files.Tables.Row;

/** Gathers rows up to their limits. */
final class TableRows {

    private final Limits limits;
    private final List<Row> rows = new ArrayList<>();
    private Map<Integer, String> cells = new HashMap<>();

    TableRows(Limits limits) {
        this.limits = limits;
    }

    /** Thrown out of a stream when there are more rows than are taken at once. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void cell(int column, String text) {
        var stripped = text.strip();
        if (!stripped.isEmpty()) {
            cells.put(column, stripped.length() > limits.cell() ? stripped.substring(0, limits.cell()) : stripped);
        }
    }

    void end(int number) {
        if (!cells.isEmpty()) {
            if (rows.size() >= limits.rows()) {
                throw new TooMany();
            }
            rows.add(new Row(number, cells));
            cells = new HashMap<>();
        }
    }

    List<Row> all() {
        return List.copyOf(rows);
    }
}
