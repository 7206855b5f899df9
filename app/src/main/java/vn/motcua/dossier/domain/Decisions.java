package vn.motcua.dossier.domain;

import java.time.Duration;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.shared.Outcome;

/** What comes of an act: the one event that it causes, or the reason why not. Pure: no clock, no database. */
public final class Decisions {

    /** Clocks of nodes differ a little; more than this is a fault that people must hear of. */
    public static final Duration TOLERATED_SKEW = Duration.ofMinutes(2);

    private Decisions() {}

    /** The act that brings a dossier into being. */
    public static Outcome<DossierEvent, DossierRefusal> file(Act.File act, ActContext context) {
        return IntakeDecisions.file(act, context);
    }

    public static Outcome<DossierEvent, DossierRefusal> decide(Dossier dossier, Act act, ActContext context) {
        if (context.now().plus(TOLERATED_SKEW).isBefore(dossier.lastEventAt())) {
            return Outcome.refused(new DossierRefusal.ClockWentBackwards(dossier.lastEventAt()));
        }
        if (!Transitions.allows(dossier.status(), act.kind())) {
            return Outcome.refused(new DossierRefusal.NotInThisStatus(act.kind(), dossier.status()));
        }
        if (!Authority.permits(dossier, act, context.actor(), context.agencies())) {
            return Outcome.refused(new DossierRefusal.NotYours(act.kind()));
        }
        return switch (act) {
            case Act.File _ -> Outcome.refused(new DossierRefusal.NotInThisStatus(act.kind(), dossier.status()));
            case Act.Receive a -> IntakeDecisions.receive(dossier, a, context);
            case Act.RefuseIntake a -> IntakeDecisions.refuse(a);
            case Act.ResultOnTheSpot a -> ResultDecisions.onTheSpot(a, context);
            case Act.RequestSupplement a -> RestDecisions.requestSupplement(dossier, a, context);
            case Act.SendSupplement a -> RestDecisions.sendSupplement(a);
            case Act.CorrectContact a -> IntakeDecisions.correctContact(a);
            case Act.AcceptSupplement a -> RestDecisions.acceptSupplement(dossier, a, context);
            case Act.SettleComponents a -> IntakeDecisions.settle(dossier, a);
            case Act.Suspend a -> RestDecisions.suspend(dossier, a, context);
            case Act.Resume a -> RestDecisions.resume(dossier, a, context);
            case Act.Extend a -> RestDecisions.extend(dossier, a, context);
            case Act.Assign a -> StepDecisions.assign(dossier, a, context);
            case Act.HandOver a -> StepDecisions.handOver(dossier, a, context);
            case Act.AskOpinion a -> StepDecisions.askOpinion(dossier, a, context);
            case Act.GiveOpinion a -> StepDecisions.giveOpinion(dossier, a, context);
            case Act.Approve a -> StepDecisions.approve(dossier, a, context);
            case Act.ReturnToStep a -> StepDecisions.returnToStep(dossier, a, context);
            case Act.Finish a -> ResultDecisions.finish(dossier, a, context);
            case Act.RecallResult a -> ResultDecisions.recall(dossier, a, context);
            case Act.ReturnResult a -> ResultDecisions.returnResult(a);
            case Act.Stop a -> ResultDecisions.stop(a);
            case Act.Withdraw a -> ResultDecisions.withdraw(a);
        };
    }
}
