package vn.motcua.post;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossiers;
import vn.motcua.post.domain.Passage;
import vn.motcua.post.store.CashStore;
import vn.motcua.post.store.ConsignmentStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;

/** The front door for what is on its way: looking at it, and moving it on. */
@Service
public class Consignments {

    private static final Actor POST = new Actor.System("public-postal-service");
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;

    private final ConsignmentStore store;
    private final CashStore cash;
    private final Carriage carriage;
    private final Dossiers dossiers;
    private final CarrierOrders carrier;
    private final TransactionTemplate transactions;

    Consignments(
            ConsignmentStore store,
            CashStore cash,
            Carriage carriage,
            Dossiers dossiers,
            CarrierOrders carrier,
            TransactionTemplate transactions) {
        this.store = store;
        this.cash = cash;
        this.carriage = carriage;
        this.dossiers = dossiers;
        this.carrier = carrier;
        this.transactions = transactions;
    }

    /** The consignment, if it is any business of the person's office or desk. */
    public Optional<Consignment> findFor(Actor.Staff person, TrackingCode code) {
        return store.find(code).filter(found -> concerns(found, person));
    }

    public Optional<Consignment> findFor(Actor.Staff person, ConsignmentId id) {
        return store.find(id).filter(found -> concerns(found, person));
    }

    /** What happened to it, oldest first. */
    public List<ConsignmentEvent> history(ConsignmentId id) {
        return store.history(id);
    }

    /** What the carrier's system said last of it; empty where there is none. */
    public Optional<CarrierWord> carrierSays(ConsignmentId id) {
        return carrier.lastSaid(id);
    }

    /** The latest that carried the dossier, or its result. */
    public Optional<Consignment> latestOf(DossierCode dossier) {
        return store.latestOf(dossier);
    }

    /** What the person may do to it now; accepting and handing over have front doors of their own. */
    public List<Move> openTo(Consignment consignment, Actor.Staff person) {
        return mayMove(consignment, person)
                ? Passage.from(consignment.direction(), consignment.state()).stream()
                        .filter(move -> move != Move.ACCEPT)
                        .filter(move -> person.role() == Role.POSTAL_AGENT || move == Move.RETURN)
                        .toList()
                : List.of();
    }

    /**
     * One move on the way. On delivery the cash is written down and the dossier's result is returned, all at once or
     * not at all; a dossier that cannot follow, because its result was called back meanwhile, does not undo what the
     * citizen has in hand.
     *
     * @param version as the page showed it
     */
    public Outcome<Consignment, PostRefusal> move(ConsignmentId id, int version, Step step, Actor.Staff by) {
        try {
            return transactions.execute(_ -> store.lock(id)
                    .filter(found -> concerns(found, by))
                    .map(found -> found.version() == version ? move(found, step, by) : changed(found))
                    .orElseGet(() -> Outcome.refused(new PostRefusal.NotFound())));
        } catch (DuplicateKeyException dossierMoved) {
            return changed(store.find(id).orElseThrow());
        }
    }

    private Outcome<Consignment, PostRefusal> move(Consignment before, Step step, Actor.Staff by) {
        if (!mayMove(before, by) || by.role() != Role.POSTAL_AGENT && step.move() != Move.RETURN) {
            return Outcome.refused(new PostRefusal.NotYours());
        }
        if (Passage.after(before.direction(), before.state(), step.move()).isEmpty()) {
            return Outcome.refused(new PostRefusal.NotPossible(step.move(), before.state()));
        }
        if (store.isBeingHandedOver(before.id())) {
            return Outcome.refused(new PostRefusal.HandOverOpen(before.code().value()));
        }
        return wrong(before, step)
                .<Outcome<Consignment, PostRefusal>>map(Outcome::refused)
                .orElseGet(() -> carriage.move(before, step.move(), trace(before, step), by)
                        .map(followUp(step, by)));
    }

    private Optional<PostRefusal> wrong(Consignment before, Step step) {
        return switch (step) {
            case Step.Dispatch(var to) ->
                carriage.isPostOffice(to) && !to.equals(before.office())
                        ? Optional.empty()
                        : Optional.of(new PostRefusal.UnknownPlace("office"));
            case Step.Deliver deliver -> wrong(before, deliver);
            case Step.Miss(var reason) -> needed("reason", reason, LONGEST_REASON);
            case Step.Return(var reason) -> needed("reason", reason, LONGEST_REASON);
            case Step.Lose(var reason) -> needed("reason", reason, LONGEST_REASON);
            case Step.Find _ -> sentAnew(before);
            case Step.Arrive _ -> Optional.empty();
        };
    }

    /** A lost result may lie in another envelope by now; what is found then stays lost. */
    private Optional<PostRefusal> sentAnew(Consignment before) {
        var matter = before.matter();
        return before.direction() == Direction.TO_CITIZEN
                        && matter.dossier() != null
                        && matter.dossierCode() != null
                        && store.carriesResult(matter.dossier())
                ? Optional.of(
                        new PostRefusal.ResultNotReady(matter.dossierCode().value()))
                : Optional.empty();
    }

    private static Optional<PostRefusal> wrong(Consignment before, Step.Deliver deliver) {
        var due = before.contents().charges().total();
        return needed("received-by", deliver.receivedBy(), LONGEST_NAME)
                .or(() -> needed("relation", deliver.relation(), LONGEST_NAME))
                .or(() -> due.equals(deliver.collected())
                        ? Optional.empty()
                        : Optional.of(new PostRefusal.WrongAmount(due, deliver.collected())));
    }

    private static Carriage.Trace trace(Consignment before, Step step) {
        var none = Carriage.Trace.none(before);
        return switch (step) {
            case Step.Dispatch(var to) -> new Carriage.Trace(to, before.matter(), to.value(), "");
            case Step.Deliver deliver -> new Carriage.Trace(before.office(), before.matter(), "", receiver(deliver));
            case Step.Miss(var reason) -> none.noting(reason.strip());
            case Step.Return(var reason) -> none.noting(reason.strip());
            case Step.Lose(var reason) -> none.noting(reason.strip());
            case Step.Arrive _, Step.Find _ -> none;
        };
    }

    private Function<Consignment, Consignment> followUp(Step step, Actor.Staff by) {
        return after -> {
            if (step instanceof Step.Deliver deliver) {
                cash.collect(after, by, carriage.now());
                returnResult(after, deliver);
            }
            return after;
        };
    }

    private void returnResult(Consignment delivered, Step.Deliver deliver) {
        Optional.ofNullable(delivered.matter().dossier())
                .flatMap(dossiers::find)
                .ifPresent(dossier -> dossiers.act(
                        ActRequest.on(dossier), new Act.ReturnResult(DeliveryMethod.POSTAL, receiver(deliver)), POST));
    }

    private static String receiver(Step.Deliver deliver) {
        return deliver.receivedBy().strip() + " (" + deliver.relation().strip() + ")";
    }

    private static Optional<PostRefusal> needed(String field, String text, int longest) {
        return text.isBlank() || text.length() > longest
                ? Optional.of(new PostRefusal.TextNeeded(field, longest))
                : Optional.empty();
    }

    private Outcome<Consignment, PostRefusal> changed(Consignment now) {
        var last = store.history(now.id()).getLast();
        return Outcome.refused(new PostRefusal.ChangedMeanwhile(last.by(), last.at(), now.state()));
    }

    /** Agents see what their office took in, has or expects; officers what comes to or goes from their desk. */
    static boolean concerns(Consignment consignment, Actor.Staff person) {
        return switch (person.role()) {
            case POSTAL_AGENT ->
                person.unit().equals(consignment.origin()) || person.unit().equals(consignment.office());
            case RECEPTION_OFFICER -> person.unit().equals(consignment.desk());
            default -> false;
        };
    }

    /** The office that has it moves it; before the post has it, the desk that made it may take it back. */
    private static boolean mayMove(Consignment consignment, Actor.Staff person) {
        return person.role() == Role.POSTAL_AGENT
                ? person.unit().equals(consignment.office()) && consignment.state() != ConsignmentState.CREATED
                : concerns(consignment, person)
                        && consignment.direction() == Direction.TO_CITIZEN
                        && consignment.state() == ConsignmentState.CREATED;
    }
}
