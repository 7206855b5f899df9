package vn.motcua.results.domain;

import java.util.List;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.OpenAct;
import vn.motcua.dossier.OpenTask;
import vn.motcua.process.StepKind;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultState;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Who may do what to a result, by post. */
public final class Rights {

    private Rights() {}

    /**
     * Whoever holds a step of the dossier may prepare its result; after a result on the spot the desk that handed it over.
     *
     * @param registered the results that the dossier already has
     */
    public static boolean mayPrepare(
            Dossier dossier, List<OpenAct> acts, Actor.Staff person, List<RegisteredResult> registered) {
        if (dossier.isSettledOnTheSpot()) {
            return person.role() == Role.RECEPTION_OFFICER
                    && person.unit().equals(dossier.filing().receivingUnit())
                    && registered.stream().noneMatch(result -> result.state() == ResultState.ISSUED);
        }
        return (dossier.status() == DossierStatus.RECEIVED || dossier.status() == DossierStatus.PROCESSING)
                && acts.stream()
                        .anyMatch(act -> act.kind() == ActKind.HAND_OVER
                                || act.kind() == ActKind.APPROVE
                                || act.kind() == ActKind.FINISH);
    }

    /**
     * The head of the agency signs once the dossier has come to the approval, or is past it; the head of a division signs
     * where the process leaves the last word to them.
     *
     * <p>What was settled on the spot waits for nobody else.
     *
     * @param acts what the person may do to the dossier
     * @param last the open task that the result completes, or nothing
     */
    public static boolean maySign(
            RegisteredResult result, Dossier dossier, Actor.Staff person, List<OpenAct> acts, List<OpenTask> last) {
        if (person.role() == Role.AGENCY_HEAD
                && person.unit().equals(result.matter().agency())) {
            return dossier.isSettledOnTheSpot() || !last.isEmpty() || holdsApproval(acts);
        }
        return person.role() == Role.DIVISION_HEAD
                && last.stream().anyMatch(task -> task.kind() == StepKind.APPROVAL)
                && acts.stream().anyMatch(act -> act.kind() == ActKind.FINISH);
    }

    /** The records clerk of the agency numbers, seals and issues. */
    public static boolean mayIssue(RegisteredResult result, Actor.Staff person) {
        return isClerk(person) && person.unit().equals(result.matter().agency());
    }

    public static boolean isClerk(Actor.Staff person) {
        return person.role() == Role.RECORDS_CLERK;
    }

    /** The head who would sign it, and the clerk who would number it, may give it back. */
    public static boolean mayGiveBack(RegisteredResult result, Actor.Staff person) {
        return (person.role() == Role.AGENCY_HEAD || isClerk(person))
                && person.unit().equals(result.matter().agency());
    }

    public static boolean mayRevoke(RegisteredResult result, Actor.Staff person) {
        return result.state() == ResultState.ISSUED
                && person.role() == Role.AGENCY_HEAD
                && person.unit().equals(result.matter().agency());
    }

    private static boolean holdsApproval(List<OpenAct> acts) {
        return acts.stream().anyMatch(act -> act.kind() == ActKind.APPROVE);
    }
}
