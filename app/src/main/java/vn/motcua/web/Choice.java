package vn.motcua.web;

import org.jspecify.annotations.Nullable;

/**
 * An option of radios, checkboxes or a select.
 *
 * @param value what the form sends
 * @param label what the reader sees
 * @param hint a line of help under it, or null
 */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
