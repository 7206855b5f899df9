package vn.motcua.dossier.domain;

import vn.motcua.calendar.LegalClock;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;

/** Filing, receiving, refusing at intake. */
final class IntakeDecisions {

    private static final int MOST_SETS = 99;

    private IntakeDecisions() {}

    static Outcome<DossierEvent, DossierRefusal> file(Act.File act, ActContext context) {
        if (context.actor() instanceof Actor.Staff staff && !mayFile(staff, act.channel())) {
            return Outcome.refused(new DossierRefusal.NotYours(act.kind()));
        }
        var problem = Texts.needed("owner-name", act.parties().owner().name())
                .or(() -> Texts.mayBeEmpty("summary", act.summary()));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return Outcome.done(new DossierEvent.Filed(
                act.code(),
                act.lookUpSecret(),
                act.procedure(),
                act.receivingUnit(),
                act.handlingUnit(),
                act.channel(),
                act.parties(),
                act.components(),
                act.summary(),
                context.regime().code()));
    }

    /** Desks take in what is handed in; they, and post offices, help people who file online. */
    private static boolean mayFile(Actor.Staff staff, Channel channel) {
        return staff.role() == Role.RECEPTION_OFFICER
                || (staff.role() == Role.POSTAL_AGENT && channel == Channel.ONLINE);
    }

    static Outcome<DossierEvent, DossierRefusal> receive(Dossier dossier, Act.Receive act, ActContext context) {
        var missing = act.components().stream()
                .filter(component -> !component.isThere())
                .map(Component::name)
                .toList();
        if (!missing.isEmpty()) {
            return Outcome.refused(new DossierRefusal.ComponentsMissing(missing));
        }
        if (act.sets() < 0 || act.sets() > MOST_SETS) {
            return Outcome.refused(new DossierRefusal.TextNeeded("sets", MOST_SETS));
        }
        var filing = dossier.filing();
        var other = filing.handlingUnit().equals(act.handlingUnit()) ? null : act.handlingUnit();
        if (other != null && !context.agencies().exists(other)) {
            return Outcome.refused(new DossierRefusal.UnknownUnit(other.value()));
        }
        var procedure = filing.procedure();
        var advance = StepOpening.start(other == null ? filing : filing.handledBy(other), act.process(), context);
        return Outcome.done(new DossierEvent.Received(
                act.components(),
                act.sets(),
                context.regime().code(),
                act.process().id(),
                LegalClock.start(context.now(), procedure.terms(), context.calendar()),
                advance.done(),
                advance.opened(),
                other));
    }

    /** What a paper's state rests on must be named; only paper that lies on the table needs no evidence. */
    static Outcome<DossierEvent, DossierRefusal> settle(Dossier dossier, Act.SettleComponents act) {
        for (var component : act.components()) {
            if (dossier.component(component.code()).isEmpty()) {
                return Outcome.refused(new DossierRefusal.NoSuchComponent(component.code()));
            }
            if (component.isDigital() && component.evidence() == null) {
                return Outcome.refused(new DossierRefusal.EvidenceNeeded(component.name()));
            }
        }
        return act.components().isEmpty()
                ? Outcome.refused(new DossierRefusal.NoSuchComponent(""))
                : Outcome.done(new DossierEvent.ComponentsSettled(act.components()));
    }

    static Outcome<DossierEvent, DossierRefusal> correctContact(Act.CorrectContact act) {
        return Texts.needed("phone", act.phone())
                .or(() -> Texts.mayBeEmpty("email", act.email()))
                .or(() -> Texts.mayBeEmpty("address", act.address()))
                .<Outcome<DossierEvent, DossierRefusal>>map(Outcome::refused)
                .orElseGet(
                        () -> Outcome.done(new DossierEvent.ContactCorrected(act.phone(), act.email(), act.address())));
    }

    static Outcome<DossierEvent, DossierRefusal> refuse(Act.RefuseIntake act) {
        return Texts.needed("reason", act.reason())
                .<Outcome<DossierEvent, DossierRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new DossierEvent.IntakeRefused(act.reason())));
    }
}
