package vn.motcua.demo.story;

import java.util.ArrayList;
import java.util.List;

/** Words that do not fit into one line. */
final class Lines {

    private Lines() {}

    /** @param longest in letters; a single longer word stands alone */
    static List<String> broken(String text, int longest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + word.length() > longest) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
