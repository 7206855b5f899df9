package vn.motcua.catalog;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A variant of a procedure with papers of its own (trường hợp).
 *
 * @param key unique in its version, such as {@code case-1}
 * @param name in the decision's words; empty for the only case of a simple procedure
 */
public record ProcedureCase(String key, String name, List<RequiredComponent> components) {

    private static final Pattern LIST_MARKS = Pattern.compile("^[\\s*+•–-]+|[\\s:]+$");

    public ProcedureCase {
        components = List.copyOf(components);
    }

    /** The name without the mark of the list that it stood in, and without the colon that announced its papers. */
    public String title() {
        return LIST_MARKS.matcher(name).replaceAll("");
    }
}
