package vn.motcua.process.word;

import java.util.List;

/** What stands one after the other in a Word file. */
sealed interface Block {

    /** @param heading whether its style says so */
    record Paragraph(String text, boolean heading) implements Block {}

    /** @param number of the table in the file, from 1 */
    record Table(int number, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** @param number of the row in its table, from 1 */
    record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** All of its words. */
        String text() {
            return String.join(
                            " ",
                            cells.stream()
                                    .map(Cell::text)
                                    .filter(text -> !text.isEmpty())
                                    .toList())
                    .strip();
        }

        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    /**
     * @param from where it begins, as widths of the table's grid count
     * @param to where the next one begins
     * @param text with single spaces; of a cell merged with the one above it, that one's
     * @param merged whether it is merged with the cell above
     */
    record Cell(int from, int to, String text, boolean merged) {}
}
