package vn.motcua.process.decision;

import java.util.List;
import java.util.Map;
import vn.motcua.process.ImportProblem;

/**
 * What was read of a file.
 *
 * @param asides by the number of the case: what stands among its steps and nothing was made of
 * @param notes what belongs to no single case
 */
public record ReadDecision(
        List<DecisionProcedure> procedures, Map<String, List<ImportProblem>> asides, List<ImportProblem> notes) {

    public ReadDecision {
        procedures = List.copyOf(procedures);
        asides = Map.copyOf(asides);
        notes = List.copyOf(notes);
    }
}
