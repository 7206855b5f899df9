package vn.motcua.dossier.domain;

import java.time.LocalDate;
import java.util.Objects;
import vn.motcua.calendar.PauseGround;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.shared.Outcome;

/** What lets the clock rest, run on, or moves its end: always with a paper. */
final class RestDecisions {

    private static final int MOST_ITEMS = 50;
    private static final int MOST_SENT = 100;

    private RestDecisions() {}

    static Outcome<DossierEvent, DossierRefusal> requestSupplement(
            Dossier dossier, Act.RequestSupplement act, ActContext context) {
        if (dossier.papers().supplementRequests() >= context.regime().supplementRequestsAllowed()) {
            return Outcome.refused(new DossierRefusal.SupplementAlreadyRequested(
                    context.regime().supplementRequestsAllowed()));
        }
        if (act.items().isEmpty()
                || act.items().size() > MOST_ITEMS
                || act.items().stream()
                        .anyMatch(item -> Texts.needed("items", item).isPresent())) {
            return Outcome.refused(new DossierRefusal.TextNeeded("items", Texts.MOST));
        }
        var problem = Texts.needed("reason", act.reason());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        if (!act.answerBy().isAfter(today(context))) {
            return Outcome.refused(new DossierRefusal.AnswerDateNotAhead());
        }
        return Outcome.done(new DossierEvent.SupplementRequested(
                act.items(),
                act.reason(),
                act.answerBy(),
                ClockRules.rest(dossier, PauseGround.SUPPLEMENT, "form 02", context)));
    }

    /** Each sheet rests on something that can be opened; a note alone answers too. */
    static Outcome<DossierEvent, DossierRefusal> sendSupplement(Act.SendSupplement act) {
        if (act.components().size() > MOST_SENT) {
            return Outcome.refused(new DossierRefusal.TextNeeded("items", MOST_SENT));
        }
        for (var component : act.components()) {
            if (component.evidence() == null) {
                return Outcome.refused(new DossierRefusal.EvidenceNeeded(component.name()));
            }
        }
        var problem =
                act.components().isEmpty() ? Texts.needed("note", act.note()) : Texts.mayBeEmpty("note", act.note());
        return problem.<Outcome<DossierEvent, DossierRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new DossierEvent.SupplementSent(act.components(), act.note())));
    }

    static Outcome<DossierEvent, DossierRefusal> acceptSupplement(
            Dossier dossier, Act.AcceptSupplement act, ActContext context) {
        var missing = act.components().stream()
                .filter(component -> !component.isThere())
                .map(Component::name)
                .toList();
        if (!missing.isEmpty()) {
            return Outcome.refused(new DossierRefusal.ComponentsMissing(missing));
        }
        return Outcome.done(new DossierEvent.SupplementAccepted(
                act.components(),
                ClockRules.afterSupplement(dossier, context),
                ClockRules.tasksAfterRest(dossier, context)));
    }

    static Outcome<DossierEvent, DossierRefusal> suspend(Dossier dossier, Act.Suspend act, ActContext context) {
        if (!act.document().isNamed() || act.ground() == PauseGround.SUPPLEMENT) {
            return Outcome.refused(new DossierRefusal.DocumentNeeded());
        }
        var problem = Texts.needed("reason", act.reason());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return Outcome.done(new DossierEvent.Suspended(
                act.ground(),
                act.document(),
                act.reason(),
                Objects.requireNonNull(
                        ClockRules.rest(dossier, act.ground(), act.document().label(), context))));
    }

    static Outcome<DossierEvent, DossierRefusal> resume(Dossier dossier, Act.Resume act, ActContext context) {
        if (!act.document().isNamed()) {
            return Outcome.refused(new DossierRefusal.DocumentNeeded());
        }
        return Outcome.done(new DossierEvent.Resumed(
                act.document(),
                Objects.requireNonNull(dossier.clock()).resume(context.now(), context.calendar()),
                ClockRules.tasksAfterRest(dossier, context)));
    }

    static Outcome<DossierEvent, DossierRefusal> extend(Dossier dossier, Act.Extend act, ActContext context) {
        var clock = Objects.requireNonNull(dossier.clock());
        if (clock.extensions().size() >= context.regime().extensionsAllowed()) {
            return Outcome.refused(
                    new DossierRefusal.NoFurtherExtension(context.regime().extensionsAllowed()));
        }
        var problem = Texts.needed("reason", act.reason());
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        if (!act.apology().isNamed()) {
            return Outcome.refused(new DossierRefusal.DocumentNeeded());
        }
        var due = clock.dueAt();
        var newDueAt = context.calendar().closeOfBusiness(act.newDate());
        if (!newDueAt.isAfter(due) || !newDueAt.isAfter(context.now())) {
            return Outcome.refused(new DossierRefusal.NewDateNotLater(due));
        }
        var lastGoodDay = due.atZone(WorkingCalendar.ZONE)
                .toLocalDate()
                .minusDays(context.regime().apologyLeadDays());
        return Outcome.done(new DossierEvent.Extended(
                act.reason(),
                act.apology(),
                today(context).isAfter(lastGoodDay),
                clock.extend(newDueAt, act.apology().label(), context.now())));
    }

    private static LocalDate today(ActContext context) {
        return context.now().atZone(WorkingCalendar.ZONE).toLocalDate();
    }
}
