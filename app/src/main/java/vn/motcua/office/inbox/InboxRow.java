package vn.motcua.office.inbox;

import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.TimeLeft;
import vn.motcua.process.Task;

/**
 * One line of the inbox.
 *
 * @param left how the dossier stands to its legal deadline
 * @param step how the step stands to its share of the time
 * @param holder the name of whom the task was given to; empty while nobody has it
 */
public record InboxRow(Task task, DossierSummary dossier, TimeLeft left, TimeLeft step, String holder) {

    /** Whether only its hand-over is left. */
    public boolean isAnswered() {
        return left.kind() == TimeLeft.Kind.ANSWERED;
    }
}
