package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.domain.ActContext;
import vn.motcua.dossier.domain.Decisions;
import vn.motcua.dossier.domain.Replay;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.wiring.Journal;
import vn.motcua.dossier.wiring.Terms;
import vn.motcua.dossier.wiring.World;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** How dossiers come in: filed from afar, received at the counter, or answered on the spot. */
@Service
public class Intakes {

    private final DossierStore store;
    private final Journal journal;
    private final World world;
    private final Terms terms;
    private final Dossiers dossiers;
    private final TransactionTemplate transactions;

    Intakes(
            DossierStore store,
            Journal journal,
            World world,
            Terms terms,
            Dossiers dossiers,
            TransactionTemplate transactions) {
        this.store = store;
        this.journal = journal;
        this.world = world;
        this.terms = terms;
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    /** Filed, to be looked at by an officer; the clock has not started. */
    public Outcome<Dossier, DossierRefusal> file(Intake intake, Actor actor) {
        return begin(intake, actor, (_, _) -> Optional.empty());
    }

    /** Handed in complete at the counter or by post: filed and received in one. */
    public Outcome<Dossier, DossierRefusal> receive(Intake intake, Actor actor) {
        return begin(
                intake,
                actor,
                (_, found) -> Optional.of(found.process()
                        .<Outcome<Act, DossierRefusal>>map(
                                process -> Outcome.done(new Act.Receive(intake.components(), intake.sets(), process)))
                        .orElseGet(() -> Outcome.refused(
                                new DossierRefusal.NoProcess(intake.procedure().value())))));
    }

    /** Handed in, decided and handed out while the citizen waits; no slip, but a record. */
    public Outcome<Dossier, DossierRefusal> giveResultOnTheSpot(Intake intake, Result result, Actor actor) {
        return begin(
                intake,
                actor,
                (_, found) -> Optional.of(
                        found.onTheSpot()
                                ? Outcome.done(new Act.ResultOnTheSpot(
                                        intake.components(),
                                        result,
                                        found.process().orElse(null)))
                                : Outcome.refused(new DossierRefusal.NotOnTheSpot(
                                        intake.procedure().value()))));
    }

    /** An officer receives what was filed from afar, for the unit that was found when it was filed. */
    public Outcome<Dossier, DossierRefusal> receive(
            ActRequest request, String variant, List<Component> components, int sets, Actor actor) {
        return receive(request, variant, null, components, sets, actor);
    }

    /** @param handlingUnit the competent one, as the desk found; null where it is the one of the filing */
    public Outcome<Dossier, DossierRefusal> receive(
            ActRequest request,
            String variant,
            @Nullable UnitCode handlingUnit,
            List<Component> components,
            int sets,
            Actor actor) {
        var filed = dossiers.find(request.dossier());
        if (filed.isEmpty()) {
            return Outcome.refused(new DossierRefusal.NotFound());
        }
        var procedure = filed.get().filing().procedure().code();
        return terms.process(procedure, variant, world.today())
                .map(process -> dossiers.act(request, new Act.Receive(components, sets, process, handlingUnit), actor))
                .orElseGet(() -> Outcome.refused(new DossierRefusal.NoProcess(procedure.value())));
    }

    /** The dossier that the form with this key made, if it was posted before. */
    public Optional<Dossier> madeBy(UUID requestKey) {
        return store.idOfRequest(requestKey).flatMap(dossiers::find);
    }

    private Outcome<Dossier, DossierRefusal> begin(
            Intake intake, Actor actor, BiFunction<Dossier, Terms.Found, Optional<Outcome<Act, DossierRefusal>>> then) {
        var regime = world.regimeOfToday();
        if (regime.isEmpty()) {
            return Outcome.refused(new DossierRefusal.NoRegime());
        }
        for (var unit : List.of(intake.receivingUnit(), intake.handlingUnit())) {
            if (!world.agencies().exists(unit)) {
                return Outcome.refused(new DossierRefusal.UnknownUnit(unit.value()));
            }
        }
        var found = terms.find(intake, world.today());
        if (found instanceof Outcome.Refused<Terms.Found, DossierRefusal>(var refusal)) {
            return Outcome.refused(refusal);
        }
        var context = world.forFiling(intake.handlingUnit(), regime.get(), actor);
        try {
            return transactions.execute(transaction -> {
                var outcome = file(intake, found.orThrow(), context, then);
                if (!outcome.isDone()) {
                    transaction.setRollbackOnly();
                }
                return outcome;
            });
        } catch (DuplicateKeyException sameForm) {
            return madeBefore(intake, sameForm);
        }
    }

    private Outcome<Dossier, DossierRefusal> file(
            Intake intake,
            Terms.Found found,
            ActContext context,
            BiFunction<Dossier, Terms.Found, Optional<Outcome<Act, DossierRefusal>>> then) {
        var id = DossierId.next();
        var code = store.nextCode(intake.receivingUnit(), world.today());
        var filing = new Act.File(
                code,
                LookUpSecrets.next(),
                found.snapshot(),
                intake.receivingUnit(),
                intake.handlingUnit(),
                intake.channel(),
                intake.parties(),
                intake.components(),
                intake.summary());
        return switch (Decisions.file(filing, context)) {
            case Outcome.Refused<DossierEvent, DossierRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<DossierEvent, DossierRefusal>(var filed) -> goOn(intake, found, context, id, filed, then);
        };
    }

    private Outcome<Dossier, DossierRefusal> goOn(
            Intake intake,
            Terms.Found found,
            ActContext context,
            DossierId id,
            DossierEvent filed,
            BiFunction<Dossier, Terms.Found, Optional<Outcome<Act, DossierRefusal>>> then) {
        var dossier = Replay.of(
                id, List.of(new RecordedEvent(1, context.now(), context.now(), context.actor(), null, filed)));
        var next = then.apply(dossier, found);
        var events = new ArrayList<>(List.of(filed));
        if (next.isPresent()) {
            var decided = switch (next.get()) {
                case Outcome.Refused<Act, DossierRefusal>(var refusal) ->
                    Outcome.<DossierEvent, DossierRefusal>refused(refusal);
                case Outcome.Done<Act, DossierRefusal>(var act) -> Decisions.decide(dossier, act, context);
            };
            if (decided instanceof Outcome.Refused<DossierEvent, DossierRefusal>(var refusal)) {
                return Outcome.refused(refusal);
            }
            events.add(decided.orThrow());
        }
        return Outcome.done(journal.begin(id, events, context.now(), context.actor(), intake.requestKey()));
    }

    private Outcome<Dossier, DossierRefusal> madeBefore(Intake intake, DuplicateKeyException sameForm) {
        return store.idOfRequest(intake.requestKey())
                .flatMap(dossiers::find)
                .<Outcome<Dossier, DossierRefusal>>map(Outcome::done)
                .orElseThrow(() -> sameForm);
    }
}
