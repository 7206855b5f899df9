package vn.motcua.process;

import java.util.List;

/**
 * One step of an electronic process.
 *
 * @param key unique in its process, stable, such as {@code p1-s2}
 * @param phase the phase it belongs to, as the decision names it; may be empty
 * @param workingMinutes its share of the time limit
 * @param next keys of the steps that open when it is completed; several open side by side; empty ends the process
 * @param joins whether it opens only when all steps that lead to it are done, rather than the first
 * @param produces what it must produce, in the decision's words; may be empty
 */
public record Step(
        String key,
        String phase,
        String name,
        StepKind kind,
        Holder holder,
        long workingMinutes,
        List<String> next,
        boolean joins,
        String produces) {

    public Step {
        next = List.copyOf(next);
    }
}
