package vn.motcua.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.Outcome;

/** Lists that offices keep: the first sheet of a spreadsheet (xlsx), or a CSV file in UTF-8, row by row as text. */
public final class Tables {

    private static final byte[] ZIP = {'P', 'K'};

    private Tables() {}

    /**
     * A row that is not blank.
     *
     * @param number as the office sees it, from 1
     * @param cells by their column, from 0; blank ones are left out
     */
    public record Row(int number, Map<Integer, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * How much is taken.
     *
     * @param rows at most, the heading counted
     * @param cell the longest text of a cell; longer ones are cut
     */
    public record Limits(int rows, int cell) {}

    /** A spreadsheet and nothing else. */
    public static Outcome<List<Row>, TableRefusal> readSheet(Path file, Limits limits) {
        return SheetRows.read(file, limits);
    }

    /**
     * A spreadsheet, or a CSV file.
     *
     * @throws IOException when the file cannot be read at all
     */
    public static Outcome<List<Row>, TableRefusal> read(Path file, Limits limits) throws IOException {
        byte[] first;
        try (var opened = Files.newInputStream(file)) {
            first = opened.readNBytes(ZIP.length);
        }
        return first.length == ZIP.length && first[0] == ZIP[0] && first[1] == ZIP[1]
                ? SheetRows.read(file, limits)
                : CsvRows.read(file, limits);
    }
}
