package vn.motcua.catalog;

import java.util.List;

/**
 * A variant of a procedure with papers of its own (trường hợp).
 *
 * @param key unique in its version, such as {@code case-1}
 * @param name in the decision's words; empty for the only case of a simple procedure
 */
public record ProcedureCase(String key, String name, List<RequiredComponent> components) {

    public ProcedureCase {
        components = List.copyOf(components);
    }
}
