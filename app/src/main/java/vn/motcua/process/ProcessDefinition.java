package vn.motcua.process;

import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Period;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ProcessVersionId;

/**
 * A published electronic process: what a running dossier keeps from its reception to its end.
 *
 * @param variant which case of the procedure it serves, such as {@code mountainous}; {@code standard} when there is one
 * @param version counts from 1 within procedure and variant
 * @param validity the days on which new dossiers start with it, as known when it was read: a later decision may end it
 * @param limit the legal limit that the steps share
 * @param steps in the order of the decision; the first one is where a run starts
 */
public record ProcessDefinition(
        ProcessVersionId id,
        ProcedureCode procedure,
        String variant,
        int version,
        String name,
        Period validity,
        TimeLimit limit,
        List<Step> steps) {

    public ProcessDefinition {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a process has at least one step");
        }
    }

    public Step first() {
        return steps.getFirst();
    }

    public Optional<Step> find(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException when the process has no such step */
    public Step step(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no step " + key + " in " + name));
    }
}
