package vn.motcua.office.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * A step of the process as the dossier stands to it.
 *
 * @param unit who holds it, or will
 * @param assignee the name of whom it was given to; empty while nobody has it
 * @param dueAt when an open step is due
 * @param vacant whether nobody holds the role there today, though the step is not done
 */
public record StepView(
        String name,
        State state,
        Role role,
        UnitCode unit,
        String assignee,
        @Nullable Instant dueAt,
        boolean vacant) {

    /** How far a step has come. */
    public enum State {
        DONE,
        OPEN,
        NEXT
    }
}
