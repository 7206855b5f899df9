package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierRefusal.ChangedMeanwhile;
import vn.motcua.dossier.domain.Authority;
import vn.motcua.dossier.domain.Choices;
import vn.motcua.dossier.domain.Decisions;
import vn.motcua.dossier.domain.Replay;
import vn.motcua.dossier.domain.Transitions;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.wiring.Journal;
import vn.motcua.dossier.wiring.World;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;

/**
 * The front door: every act on a dossier goes through here, one transaction each.
 *
 * <p>An act is decided by a pure function of the dossier, the act and the world; its event is appended, the projections
 * are brought up to date, or nothing happens and the refusal says why.
 */
@Service
public class Dossiers {

    private final DossierStore store;
    private final Journal journal;
    private final World world;
    private final TransactionTemplate transactions;

    Dossiers(DossierStore store, Journal journal, World world, TransactionTemplate transactions) {
        this.store = store;
        this.journal = journal;
        this.world = world;
        this.transactions = transactions;
    }

    /**
     * Does one act to a dossier.
     *
     * @return the dossier after the act; the same when the same request was done before
     */
    public Outcome<Dossier, DossierRefusal> act(ActRequest request, Act act, Actor actor) {
        try {
            return transactions.execute(_ -> attempt(request, act, actor));
        } catch (DuplicateKeyException somebodyWasFaster) {
            var now = store.history(request.dossier());
            return repeated(request, now).orElseGet(() -> Outcome.refused(whatHappened(now)));
        }
    }

    public Optional<Dossier> find(DossierId id) {
        var history = store.history(id);
        return history.isEmpty() ? Optional.empty() : Optional.of(Replay.of(id, history.events()));
    }

    public Optional<Dossier> find(DossierCode code) {
        return store.idOf(code).flatMap(this::find);
    }

    /** Everything that happened, in order; empty when there is no such dossier. */
    public List<RecordedEvent> history(DossierId id) {
        return store.history(id).events();
    }

    /** What this person may do to the dossier now, in the order of a dossier's life. */
    public List<ActKind> actsOpenTo(Dossier dossier, Actor actor) {
        return Transitions.from(dossier.status()).stream()
                .filter(act -> Authority.permits(dossier, act, actor, world.agencies()))
                .toList();
    }

    /** What this person may do to the dossier now, with the tasks that it may be done to. */
    public List<OpenAct> openActs(Dossier dossier, Actor.Staff person) {
        return world.asItStands(dossier, person)
                .map(context -> Choices.of(dossier, person, context))
                .orElse(List.of());
    }

    /** The open task that a result completes, whoever holds it; empty while other steps come first. */
    public Optional<OpenTask> resultTask(Dossier dossier) {
        return world.asItStands(dossier, new Actor.System("result"))
                .flatMap(context -> Choices.resultTask(dossier, context));
    }

    /** The dossier, if it is any business of the person's post. */
    public Optional<Dossier> findFor(Actor.Staff person, DossierCode code) {
        return find(code).filter(dossier -> Authority.mayRead(dossier, person, world.agencies()));
    }

    /**
     * Nothing is read as long as this node knows the version that the person saw: should it be outdated, the key of the
     * next event is taken already. A refusal, though, is never told before looking at what is committed.
     */
    private Outcome<Dossier, DossierRefusal> attempt(ActRequest request, Act act, Actor actor) {
        return store.known(request.dossier(), request.version())
                .map(known -> attempt(request, act, actor, known))
                .filter(Outcome::isDone)
                .orElseGet(() -> attempt(request, act, actor, store.history(request.dossier())));
    }

    private Outcome<Dossier, DossierRefusal> attempt(
            ActRequest request, Act act, Actor actor, DossierStore.History history) {
        if (history.isEmpty()) {
            return Outcome.refused(new DossierRefusal.NotFound());
        }
        var repeated = repeated(request, history);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        var dossier = Replay.of(request.dossier(), history.events());
        if (dossier.version() != request.version()) {
            return Outcome.refused(whatHappened(history));
        }
        var context = world.forAct(dossier, act, actor);
        if (context.isEmpty()) {
            return Outcome.refused(new DossierRefusal.NoRegime());
        }
        return Decisions.decide(dossier, act, context.get())
                .map(event ->
                        journal.append(dossier, history, event, context.get().now(), actor, request.requestKey()));
    }

    private Optional<Outcome<Dossier, DossierRefusal>> repeated(ActRequest request, DossierStore.History history) {
        return history.events().stream().anyMatch(event -> isOf(event, request.requestKey()))
                ? Optional.of(Outcome.done(Replay.of(request.dossier(), history.events())))
                : Optional.empty();
    }

    private static boolean isOf(RecordedEvent event, UUID requestKey) {
        return requestKey.equals(event.requestKey());
    }

    private static ChangedMeanwhile whatHappened(DossierStore.History history) {
        var last = history.events().getLast();
        return new ChangedMeanwhile(
                last.actor().displayName(), last.at(), last.event().getClass().getSimpleName());
    }
}
