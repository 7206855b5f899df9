package vn.motcua.vault;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ProcedureCode;

/**
 * A paper that somebody is asked for, as far as it can be told what would do.
 *
 * @param types national codes of papers that would do; may be empty
 * @param procedure whose result would do, or null
 * @param name the paper in the decision's words, to find what carries no code
 */
public record Need(Set<String> types, @Nullable ProcedureCode procedure, String name) {

    public Need {
        types = Set.copyOf(types);
    }
}
