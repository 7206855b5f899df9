package vn.motcua.papers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be said on one paper, by the names of the form's fields. What is not said stays empty.
 *
 * <p>A value is a text, true or false, or a list of rows; of a code it is what the code encodes.
 */
public final class PaperData {

    private final Map<String, Object> values;

    private PaperData(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    public static Building building() {
        return new Building();
    }

    /** The text of the field; empty when nothing was said. */
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    public boolean flag(String name) {
        return values.get(name) instanceof Boolean flag && flag;
    }

    public List<PaperData> rows(String name) {
        return values.get(name) instanceof Rows(var rows) ? rows : List.of();
    }

    /** The names of the fields about which something is said. */
    public Iterable<String> names() {
        return values.keySet();
    }

    private record Rows(List<PaperData> rows) {}

    /** Collects what is to be said; the last word on a field counts. */
    public static final class Building {

        private final Map<String, Object> values = new LinkedHashMap<>();

        private Building() {}

        public Building text(String name, String text) {
            values.put(name, text);
            return this;
        }

        public Building flag(String name, boolean flag) {
            values.put(name, flag);
            return this;
        }

        public Building rows(String name, List<PaperData> rows) {
            values.put(name, new Rows(List.copyOf(rows)));
            return this;
        }

        public PaperData build() {
            return new PaperData(new LinkedHashMap<>(values));
        }
    }
}
