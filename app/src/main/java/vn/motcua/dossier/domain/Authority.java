package vn.motcua.dossier.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.OpenTask;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Who may do what to a dossier: by post and unit, and by who holds its open tasks. */
public final class Authority {

    /** What people may do to what they own or filed. */
    private static final Set<ActKind> OF_APPLICANTS =
            EnumSet.of(ActKind.WITHDRAW, ActKind.SEND_SUPPLEMENT, ActKind.CORRECT_CONTACT);

    private Authority() {}

    /** Whether the actor may do this very act; for acts on a task, whether the task is theirs. */
    static boolean permits(Dossier dossier, Act act, Actor actor, Agencies agencies) {
        if (!permits(dossier, act.kind(), actor, agencies)) {
            return false;
        }
        return !(actor instanceof Actor.Staff staff)
                || taskOf(act)
                        .flatMap(dossier::task)
                        .map(task -> mayWorkOn(task, act, staff))
                        .orElse(true);
    }

    /** Whether the actor may do acts of this kind to the dossier as it stands. */
    public static boolean permits(Dossier dossier, ActKind act, Actor actor, Agencies agencies) {
        return switch (actor) {
            case Actor.System _ -> true;
            case Actor.Applicant applicant ->
                OF_APPLICANTS.contains(act) && isOneOfThem(applicant.identifier(), dossier);
            case Actor.Staff staff -> permits(dossier, act, staff, agencies);
        };
    }

    private static boolean permits(Dossier dossier, ActKind act, Actor.Staff staff, Agencies agencies) {
        var filing = dossier.filing();
        var reception = staff.role() == Role.RECEPTION_OFFICER && within(filing.receivingUnit(), staff.unit());
        var leads = staff.role() == Role.AGENCY_HEAD && staff.unit().equals(agencies.agencyOf(filing.handlingUnit()));
        var leadsDivision = staff.role() == Role.DIVISION_HEAD && within(filing.handlingUnit(), staff.unit());
        var holds = dossier.work().openTasks().stream().anyMatch(task -> task.waitsFor(staff));
        return switch (act) {
            case FILE -> staff.role() == Role.RECEPTION_OFFICER;
            case RECEIVE, REFUSE_INTAKE, RESULT_ON_THE_SPOT, RETURN_RESULT, WITHDRAW -> reception;
            case REQUEST_SUPPLEMENT -> dossier.status() == DossierStatus.SUBMITTED ? reception : holds || reception;
            case ACCEPT_SUPPLEMENT, SETTLE_COMPONENTS -> reception || holds;
            case ASSIGN -> holds || leads || leadsDivision;
            case HAND_OVER, ASK_OPINION, GIVE_OPINION, APPROVE, RETURN_TO_STEP, FINISH -> holds;
            case SEND_SUPPLEMENT, CORRECT_CONTACT -> false;
            case SUSPEND, RESUME -> holds || leads;
            case EXTEND -> leads || leadsDivision;
            case STOP, RECALL_RESULT -> leads;
        };
    }

    private static boolean mayWorkOn(OpenTask task, Act act, Actor.Staff staff) {
        if (task.waitsFor(staff)) {
            return !(act instanceof Act.Assign assign) || assign.to().equals(staff.account()) || isHead(staff);
        }
        return act instanceof Act.Assign && leads(staff, task.role()) && within(task.unit(), staff.unit());
    }

    /** Whether a head may give the step, which is about to be opened, to one of their people. */
    static boolean mayGive(DossierEvent.OpenedTask opened, AccountId to, ActContext context) {
        return context.actor() instanceof Actor.Staff staff
                && mayChoose(opened, staff)
                && mayBeGivenTo(opened.unit(), opened.role(), to, context);
    }

    /** Whether the person may choose who does the step: heads among the people below them. */
    static boolean mayChoose(DossierEvent.OpenedTask opened, Actor.Staff staff) {
        return leads(staff, opened.role()) && within(opened.unit(), staff.unit());
    }

    /** Whether the person would see the work: it waits for their post. */
    static boolean mayBeGivenTo(UnitCode unit, Role role, AccountId to, ActContext context) {
        var takesItself = context.actor() instanceof Actor.Staff staff
                && staff.account().equals(to)
                && staff.unit().equals(unit)
                && staff.role() == role;
        return takesItself || context.colleagues().hold(unit, role, to);
    }

    /** Whether the person may give the task to somebody: heads to their people, others to themselves while nobody has it. */
    static boolean mayAssign(OpenTask task, Actor.Staff staff) {
        return leads(staff, task.role())
                ? within(task.unit(), staff.unit())
                : task.assignee() == null && task.waitsFor(staff);
    }

    /**
     * Whether the dossier is any business of the person's post: the units that receive and handle it up to their agency,
     * those who hold one of its tasks, and those who check everything. What the post carries it never reads.
     */
    public static boolean mayRead(Dossier dossier, Actor.Staff staff, Agencies agencies) {
        var filing = dossier.filing();
        if (staff.role() == Role.POSTAL_AGENT) {
            return false;
        }
        return staff.role() == Role.CONTROL_OFFICER
                || staff.role() == Role.AUDITOR
                || isBetween(filing.receivingUnit(), staff.unit(), agencies)
                || isBetween(filing.handlingUnit(), staff.unit(), agencies)
                || dossier.work().openTasks().stream().anyMatch(task -> task.waitsFor(staff));
    }

    private static boolean isBetween(UnitCode unit, UnitCode post, Agencies agencies) {
        return within(unit, post) && (unit.equals(post) || within(post, agencies.agencyOf(unit)));
    }

    /** Heads of divisions give work to all but the heads of their agency. */
    private static boolean leads(Actor.Staff staff, Role other) {
        return isHead(staff) && (staff.role() == Role.AGENCY_HEAD || other != Role.AGENCY_HEAD);
    }

    private static boolean isHead(Actor.Staff staff) {
        return staff.role() == Role.DIVISION_HEAD || staff.role() == Role.AGENCY_HEAD;
    }

    /** Whether a unit is the other one, or lies below it; codes of units below begin with the code above. */
    private static boolean within(UnitCode unit, UnitCode above) {
        return unit.equals(above) || unit.value().startsWith(above.value() + ".");
    }

    /** Whether the number is that of the owner, or of the person who filed for them. */
    private static boolean isOneOfThem(String identifier, Dossier dossier) {
        var parties = dossier.filing().parties();
        return !identifier.isEmpty()
                && (identifier.equals(parties.owner().identifier())
                        || (parties.submitter() != null
                                && identifier.equals(parties.submitter().identifier())));
    }

    private static Optional<java.util.UUID> taskOf(Act act) {
        return switch (act) {
            case Act.Assign a -> Optional.of(a.task());
            case Act.HandOver a -> Optional.of(a.task());
            case Act.AskOpinion a -> Optional.of(a.task());
            case Act.GiveOpinion a -> Optional.of(a.task());
            case Act.Approve a -> Optional.of(a.task());
            case Act.ReturnToStep a -> Optional.of(a.task());
            case Act.Finish a -> Optional.of(a.task());
            default -> Optional.empty();
        };
    }
}
