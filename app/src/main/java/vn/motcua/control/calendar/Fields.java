package vn.motcua.control.calendar;

import java.util.Map;
import vn.motcua.web.DateField;

/** Reads what a form sent. */
final class Fields {

    private Fields() {}

    static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    static DateField date(Map<String, String> fields, String name) {
        return new DateField(fields.get(name + ".day"), fields.get(name + ".month"), fields.get(name + ".year"));
    }

    /** The calendar that the person saw; none is like this when the form does not say. */
    static long revision(Map<String, String> fields) {
        var text = text(fields, "revision");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
