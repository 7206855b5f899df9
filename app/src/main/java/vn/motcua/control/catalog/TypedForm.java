package vn.motcua.control.catalog;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.web.DateField;

/** What was typed in a form, or what a version says as it would be typed; nothing but texts, so that nothing is lost. */
public record TypedForm(Map<String, String> fields) {

    private static final int MOST_ROWS = 200;

    public TypedForm {
        fields = Map.copyOf(fields);
    }

    /** What stands in a field; empty when nothing does. Browsers end lines in two characters, versions in one. */
    public String value(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    public boolean isTicked(String name) {
        return !value(name).isEmpty();
    }

    public DateField date(String name) {
        return Typed.date(fields, name);
    }

    /** How many rows a list of the form has, as the form itself says in the field {@code <list>.rows}. */
    public int rows(String list) {
        var text = value(list + ".rows");
        return text.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(text), MOST_ROWS) : 0;
    }

    /** The list to which a row is to be added; empty when the form was sent to be published. */
    String listToExtend() {
        return value("add");
    }

    TypedForm withOneMore(String list) {
        var more = new HashMap<>(fields);
        more.put(list + ".rows", String.valueOf(Math.min(rows(list) + 1, MOST_ROWS)));
        return new TypedForm(more);
    }
}
