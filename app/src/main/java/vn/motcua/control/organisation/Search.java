package vn.motcua.control.organisation;

import org.jspecify.annotations.Nullable;
import vn.motcua.web.DateField;

/**
 * What is looked for.
 *
 * @param q a name or a code, or null for everything
 * @param day as of which day, or null for today
 */
record Search(@Nullable String q, @Nullable DateField day) {

    private static final int LONGEST = 100;

    /** What is looked for, cut where nobody would go on typing; empty for everything. */
    String text() {
        String text = q == null ? "" : q.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
