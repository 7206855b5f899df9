package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * An act that a person may do to a dossier now.
 *
 * @param tasks the open tasks that it may be done to, oldest first; empty for an act on the dossier as a whole
 * @param next the step that a head, handing over, may give to one of their people; null when there is nothing to choose
 */
public record OpenAct(
        ActKind kind, List<OpenTask> tasks, @Nullable NextStep next) {

    /** A step that would be opened, and the post it would wait for. */
    public record NextStep(String name, UnitCode unit, Role role) {}

    public OpenAct {
        tasks = List.copyOf(tasks);
    }

    /** Whether the act names one of the open tasks. */
    public static boolean isOnATask(ActKind kind) {
        return switch (kind) {
            case ASSIGN, HAND_OVER, ASK_OPINION, GIVE_OPINION, APPROVE, RETURN_TO_STEP, FINISH -> true;
            default -> false;
        };
    }
}
