package vn.motcua.dossier;

import java.util.List;

/**
 * An act that a person may do to a dossier now.
 *
 * @param tasks the open tasks that it may be done to, oldest first; empty for an act on the dossier as a whole
 */
public record OpenAct(ActKind kind, List<OpenTask> tasks) {

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
