package vn.motcua.web;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * An option of radios, checkboxes or a select.
 *
 * @param value what the form sends
 * @param label what the reader sees
 * @param hint a line of help under it, or null
 * @param lang the language of the label where it is not the one of the page, or null
 */
public record Choice(
        String value,
        String label,
        @Nullable String hint,
        @Nullable String lang) {

    public Choice(String value, String label, @Nullable String hint) {
        this(value, label, hint, null);
    }

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    /** A label that is Vietnamese whatever the language of the page, such as the name of a field. */
    public static Choice inVietnamese(String value, String label) {
        return new Choice(value, label, null, "vi");
    }

    /** Labels by what the form sends for each, in their order. */
    public static List<Choice> of(SequencedMap<?, String> labels) {
        return labels.entrySet().stream()
                .map(each -> of(each.getKey().toString(), each.getValue()))
                .toList();
    }
}
