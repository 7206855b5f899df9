package vn.motcua.digitisation.tesseract;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.digitisation.TextLine;

/** Puts the words of tesseract's table (TSV) together to lines. */
final class WordTable {

    private static final int BLOCK = 2;
    private static final int LINE = 4;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    private WordTable() {}

    /** The lines in the order of the page; the confidence of a line is that of its words, the longer counting more. */
    static List<TextLine> lines(String table) {
        var lines = new ArrayList<TextLine>();
        var words = new StringBuilder();
        double weighed = 0;
        int letters = 0;
        var place = "";
        for (var row : table.split("\n")) {
            var cells = row.split("\t", -1);
            if (cells.length <= TEXT || !cells[0].equals("5") || cells[TEXT].isBlank()) {
                continue;
            }
            var here = String.join(".", List.of(cells).subList(BLOCK, LINE + 1));
            if (!here.equals(place) && letters > 0) {
                lines.add(new TextLine(words.toString(), weighed / letters));
                words.setLength(0);
                weighed = 0;
                letters = 0;
            }
            place = here;
            words.append(words.isEmpty() ? "" : " ").append(cells[TEXT].strip());
            weighed += Math.max(0, Double.parseDouble(cells[CONFIDENCE])) / 100 * cells[TEXT].length();
            letters += cells[TEXT].length();
        }
        if (letters > 0) {
            lines.add(new TextLine(words.toString(), weighed / letters));
        }
        return lines;
    }
}
