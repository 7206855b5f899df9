package vn.motcua.eforms.domain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.eforms.FieldNames;
import vn.motcua.web.DateField;

/** The fields of a posted page, by the paths of the questions. */
record TypedPage(Map<String, List<String>> posted) {

    private static final int MOST_ROWS = 200;
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,3}");

    /** What stands in the field; empty when it was not posted. */
    String text(String path) {
        return first(FieldNames.of(path));
    }

    List<String> all(String path) {
        return posted.getOrDefault(FieldNames.of(path), List.of());
    }

    DateField date(String path) {
        var name = FieldNames.of(path);
        return new DateField(first(name + ".day"), first(name + ".month"), first(name + ".year"));
    }

    /** The rows of a table that were posted, by their index, in order. */
    List<Integer> rows(String path) {
        var prefix = FieldNames.of(path) + ".";
        return posted.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()).split("\\.", 2)[0])
                .filter(index -> INDEX.matcher(index).matches())
                .map(Integer::valueOf)
                .filter(index -> index < MOST_ROWS)
                .distinct()
                .sorted()
                .toList();
    }

    boolean addsRow(String path) {
        return posted.containsKey(FieldNames.addRow(path));
    }

    /** The row that is to go; empty when none is. */
    IntStream dropped(String path) {
        var index = first(FieldNames.dropRow(path)).strip();
        return INDEX.matcher(index).matches() ? IntStream.of(Integer.parseInt(index)) : IntStream.empty();
    }

    private String first(String name) {
        var values = posted.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
