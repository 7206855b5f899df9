package vn.motcua.catalog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a procedure belongs: its field, its levels, the agencies answerable, the people it is for.
 *
 * @param levels in the order of the enum; never empty
 * @param applicants who may apply (đối tượng thực hiện), in the decision's words; may be empty
 */
public record Classification(ProcedureField field, Set<Level> levels, Agencies agencies, String applicants) {

    /** @throws IllegalArgumentException when no level is given */
    public Classification {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a procedure belongs to at least one level");
        }
        levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
    }
}
