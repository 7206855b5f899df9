package vn.motcua.catalog;

import java.util.Set;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcedureVersionId;

/**
 * A version in one line of a list.
 *
 * @param toDos how much is left for a catalogue officer to settle
 */
public record ProcedureSummary(
        ProcedureVersionId id,
        ProcedureCode code,
        ProcedureName name,
        ProcedureField field,
        Set<Level> levels,
        String agencies,
        OnlineLevel online,
        Period inForce,
        int toDos) {

    static ProcedureSummary of(ProcedureVersion version) {
        var classification = version.content().classification();
        return new ProcedureSummary(
                version.id(),
                version.code(),
                version.content().name(),
                classification.field(),
                classification.levels(),
                classification.agencies().performing(),
                version.content().handling().online(),
                version.inForce(),
                version.content().toDos().size());
    }
}
