package vn.motcua.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.ProcedureCode;

/**
 * What an officer writes of a process; it may be saved while it is still wrong.
 *
 * @param procedure the procedure it serves, or null while it is known only by the number in its decision
 * @param reference the number in the decision that it was read from, or null when it was written here
 * @param variant which case of the procedure, such as {@code standard} or {@code mountainous}; at most 60 characters
 * @param steps in the order of the decision; the first one is where a run starts
 */
public record ProcessContent(
        @Nullable ProcedureCode procedure,
        @Nullable String reference,
        String variant,
        String name,
        TimeLimit limit,
        List<Step> steps) {

    /** The variant of a procedure that has only one. */
    public static final String STANDARD = "standard";

    /** @throws IllegalArgumentException when neither a procedure nor a decision's number says what it serves */
    public ProcessContent {
        steps = List.copyOf(steps);
        if (procedure == null && reference == null) {
            throw new IllegalArgumentException("a process serves a procedure or stands in a decision");
        }
    }

    public ProcessContent withSteps(List<Step> newSteps) {
        return new ProcessContent(procedure, reference, variant, name, limit, newSteps);
    }

    public ProcessContent serving(ProcedureCode newProcedure, String newVariant) {
        return new ProcessContent(newProcedure, reference, newVariant, name, limit, steps);
    }

    /** The same content, no longer the text of a decision; for a version that follows one that was read. */
    public ProcessContent withoutReference() {
        return new ProcessContent(procedure, null, variant, name, limit, steps);
    }
}
