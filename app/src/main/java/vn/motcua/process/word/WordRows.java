package vn.motcua.process.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * The rows of a table with each cell at its place. A row does not say where a cell stands; it says how many columns of the
 * grid it leaves free before its first cell and how many each cell spans.
 */
final class WordRows {

    private static final int WITHOUT_GRID = 1_000;
    private static final int MOST_SPAN = 63;

    private final int number;
    private final XWPFTable table;
    private final List<Integer> widths;
    private final Map<Integer, String> above = new HashMap<>();

    WordRows(int number, XWPFTable table) {
        this.number = number;
        this.table = table;
        this.widths = widths(table);
    }

    Block.Table table() {
        var rows = new ArrayList<Block.Row>();
        for (var row : table.getRows()) {
            rows.add(new Block.Row(rows.size() + 1, cells(row)));
        }
        return new Block.Table(number, rows);
    }

    private List<Block.Cell> cells(XWPFTableRow row) {
        var cells = new ArrayList<Block.Cell>();
        int column = freeBefore(row);
        for (ICell cell : row.getTableICells()) {
            int next = column + span(cell);
            int from = place(column);
            boolean merged = isMergedWithAbove(cell);
            var text = merged ? above.getOrDefault(from, "") : text(cell);
            above.put(from, text);
            cells.add(new Block.Cell(from, place(next), text, merged));
            column = next;
        }
        return cells;
    }

    /** Where a column of the grid begins. */
    private int place(int column) {
        int known = Math.min(column, widths.size());
        return widths.stream().limit(known).mapToInt(Integer::intValue).sum()
                + Math.max(0, column - known) * WITHOUT_GRID;
    }

    private static String text(ICell cell) {
        return switch (cell) {
            case XWPFTableCell plain ->
                WordBlocks.single(
                        plain.getParagraphs().stream().map(WordBlocks::text).collect(Collectors.joining(" ")));
            case XWPFSDTCell control -> WordBlocks.single(control.getContent().getText());
            default -> "";
        };
    }

    private static int span(ICell cell) {
        if (!(cell instanceof XWPFTableCell plain) || plain.getCTTc().getTcPr() == null) {
            return 1;
        }
        var span = plain.getCTTc().getTcPr().getGridSpan();
        return span == null ? 1 : Math.clamp(span.getVal().longValue(), 1, MOST_SPAN);
    }

    private static boolean isMergedWithAbove(ICell cell) {
        if (!(cell instanceof XWPFTableCell plain) || plain.getCTTc().getTcPr() == null) {
            return false;
        }
        var merge = plain.getCTTc().getTcPr().getVMerge();
        return merge != null && merge.getVal() != STMerge.RESTART;
    }

    private static int freeBefore(XWPFTableRow row) {
        var properties = row.getCtRow().getTrPr();
        return properties == null
                ? 0
                : properties.getGridBeforeList().stream()
                        .mapToInt(before -> Math.clamp(before.getVal().longValue(), 0, MOST_SPAN))
                        .sum();
    }

    private static List<Integer> widths(XWPFTable table) {
        var grid = table.getCTTbl().getTblGrid();
        return grid == null
                ? List.of()
                : grid.getGridColList().stream()
                        .map(column -> column.getW() instanceof BigInteger width ? width.intValue() : WITHOUT_GRID)
                        .collect(Collectors.toList());
    }
}
