package vn.motcua.web;

import org.jspecify.annotations.Nullable;

/**
 * The heading of a table's column.
 *
 * @param label what it says
 * @param numeric true to align figures to the right
 * @param sortHref where a click on the heading leads, or null when the table is not sorted by it
 * @param sorted {@code ascending}, {@code descending} or null, as the column is sorted now
 */
public record Column(
        String label,
        boolean numeric,
        @Nullable String sortHref,
        @Nullable String sorted) {

    public static Column text(String label) {
        return new Column(label, false, null, null);
    }

    public static Column number(String label) {
        return new Column(label, true, null, null);
    }
}
