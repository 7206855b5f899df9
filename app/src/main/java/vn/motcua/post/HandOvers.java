package vn.motcua.post;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.post.HandOver.State;
import vn.motcua.post.domain.Passage;
import vn.motcua.post.store.ConsignmentStore;
import vn.motcua.post.store.HandOverStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * Hand-overs between post and one-stop unit.
 *
 * <p>A dossier counts as filed when the minutes bear both signatures (QĐ 45/2016/QĐ-TTg): the agent signs first, and the
 * officer's signature, the filing of the dossier and the end of the consignment are one transaction.
 */
@Service
public class HandOvers {

    private static final int LONGEST_REMARK = 2000;
    private static final int SHOWN = 100;

    private final ConsignmentStore consignments;
    private final HandOverStore store;
    private final Carriage carriage;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher listeners;
    private final TransactionTemplate transactions;

    HandOvers(
            ConsignmentStore consignments,
            HandOverStore store,
            Carriage carriage,
            Dossiers dossiers,
            ApplicationEventPublisher listeners,
            TransactionTemplate transactions) {
        this.consignments = consignments;
        this.store = store;
        this.carriage = carriage;
        this.dossiers = dossiers;
        this.listeners = listeners;
        this.transactions = transactions;
    }

    /** The agent signs for a dossier that lies on the desk to be taken over. */
    public Outcome<HandOver, PostRefusal> give(ConsignmentId id, Actor.Staff agent) {
        return changing(() -> consignments
                .lock(id)
                .filter(found ->
                        agent.role() == Role.POSTAL_AGENT && found.office().equals(agent.unit()))
                .map(found -> isPossible(found, Move.HAND_OVER)
                        ? open(Direction.TO_AGENCY, List.of(found), agent)
                        : notPossible(Move.HAND_OVER, found))
                .orElseGet(() -> Outcome.refused(new PostRefusal.NotYours())));
    }

    /** The officer signs for results that the post is to fetch: one list for each post office. */
    public Outcome<HandOver, PostRefusal> giveResults(List<ConsignmentId> ids, UnitCode office, Actor.Staff officer) {
        if (ids.isEmpty()) {
            return Outcome.refused(new PostRefusal.NothingChosen());
        }
        return changing(() -> {
            var found = ids.stream()
                    .sorted(Comparator.comparing(ConsignmentId::value))
                    .flatMap(id -> consignments.lock(id).stream())
                    .toList();
            if (found.stream().anyMatch(each -> !mayGive(each, office, officer))) {
                return Outcome.refused(new PostRefusal.NotYours());
            }
            var tooLate = found.stream()
                    .filter(each -> !isPossible(each, Move.ACCEPT))
                    .findFirst();
            return tooLate.isPresent()
                    ? notPossible(Move.ACCEPT, tooLate.get())
                    : open(Direction.TO_CITIZEN, found, officer);
        });
    }

    /** The giver takes it back, or the receiver does not take it; the envelopes stay where they were. */
    public Outcome<HandOver, PostRefusal> withdraw(UUID id, String reason, Actor.Staff person) {
        if (reason.isBlank() || reason.length() > LONGEST_REMARK) {
            return Outcome.refused(new PostRefusal.TextNeeded("reason", LONGEST_REMARK));
        }
        return withOpen(id, person, open -> {
            store.withdraw(open.id(), person.displayName() + ": " + reason.strip());
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** The officer counts the papers, before signing; what differs stands in the minutes. */
    public Outcome<HandOver, PostRefusal> count(UUID id, List<Enclosed> counted, String remark, Actor.Staff officer) {
        if (remark.length() > LONGEST_REMARK) {
            return Outcome.refused(new PostRefusal.TextNeeded("difference", LONGEST_REMARK));
        }
        return withOpen(id, officer, open -> {
            if (officer.role() != Role.RECEPTION_OFFICER || open.direction() != Direction.TO_AGENCY) {
                return Outcome.refused(new PostRefusal.NotYours());
            }
            store.count(open.id(), open.items().getFirst().consignment().id(), counted, remark.strip());
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /**
     * The officer signs by filing the dossier: both happen at the same moment, or neither.
     *
     * @param filing files or receives the dossier with channel POSTAL; does nothing when it is refused
     * @return the dossier; the same when the minutes were signed before
     */
    public <R extends Refusal> Outcome<Dossier, Refusal> sign(
            UUID id, Actor.Staff officer, Supplier<Outcome<Dossier, R>> filing) {
        return transactions.execute(transaction -> {
            var outcome = signLocked(id, officer, filing);
            if (!outcome.isDone()) {
                transaction.setRollbackOnly();
            }
            return outcome;
        });
    }

    /** The agent signs for the results that are really there; those left out stay with the desk. */
    public Outcome<HandOver, PostRefusal> take(UUID id, Set<ConsignmentId> there, Actor.Staff agent) {
        if (there.isEmpty()) {
            return Outcome.refused(new PostRefusal.NothingChosen());
        }
        return withOpen(id, agent, open -> {
            if (agent.role() != Role.POSTAL_AGENT || open.direction() != Direction.TO_CITIZEN) {
                return Outcome.refused(new PostRefusal.NotYours());
            }
            if (!open.carries(there)) {
                return Outcome.refused(new PostRefusal.HandOverClosed());
            }
            for (var item : open.items()) {
                var envelope = consignments.lock(item.consignment().id()).orElseThrow();
                if (there.contains(envelope.id())) {
                    carriage.move(envelope, Move.ACCEPT, Carriage.Trace.none(envelope), agent)
                            .orThrow();
                    store.take(open.id(), envelope.id());
                }
            }
            sign(open.id(), agent);
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** The minutes, if they are any business of the person's office or desk. */
    public Optional<HandOver> findFor(Actor.Staff person, UUID id) {
        return store.find(id).filter(found -> concerns(found, person));
    }

    /** The minutes on which the consignment stands now, or stood last. */
    public Optional<HandOver> latestOf(ConsignmentId consignment) {
        return store.latestOf(consignment).flatMap(store::find);
    }

    /** What waits for the second signature at a desk: dossiers to take over. */
    public List<HandOver> openAtDesk(UnitCode desk, Direction direction) {
        return store.openAtDesk(desk, direction, SHOWN);
    }

    /** What waits for the second signature of an office: results to fetch. */
    public List<HandOver> openAtOffice(UnitCode office, Direction direction) {
        return store.openAtOffice(office, direction, SHOWN);
    }

    private <R extends Refusal> Outcome<Dossier, Refusal> signLocked(
            UUID id, Actor.Staff officer, Supplier<Outcome<Dossier, R>> filing) {
        var found = store.lock(id).filter(each -> concerns(each, officer));
        if (found.isEmpty() || officer.role() != Role.RECEPTION_OFFICER) {
            return Outcome.refused(new PostRefusal.NotYours());
        }
        var minutes = found.get();
        if (minutes.state() == State.WITHDRAWN) {
            return Outcome.refused(new PostRefusal.HandOverClosed());
        }
        var item = minutes.items().getFirst();
        if (minutes.state() == State.SIGNED) {
            var filed = Objects.requireNonNull(item.consignment().matter().dossier(), "signed by filing a dossier");
            return Outcome.done(dossiers.find(filed).orElseThrow());
        }
        if (item.counted() == null) {
            return Outcome.refused(new PostRefusal.NotCounted());
        }
        return switch (filing.get()) {
            case Outcome.Refused<Dossier, R>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Dossier, R>(var dossier) -> {
                close(minutes, dossier, officer);
                yield Outcome.done(dossier);
            }
        };
    }

    private void close(HandOver minutes, Dossier dossier, Actor.Staff officer) {
        var envelope =
                consignments.lock(minutes.items().getFirst().consignment().id()).orElseThrow();
        var trace = new Carriage.Trace(
                envelope.office(),
                envelope.matter().of(dossier.id(), dossier.code()),
                dossier.code().value(),
                "");
        carriage.move(envelope, Move.HAND_OVER, trace, officer).orThrow();
        store.take(minutes.id(), envelope.id());
        sign(minutes.id(), officer);
    }

    private void sign(UUID id, Actor.Staff receiver) {
        store.sign(id, receiver, carriage.now());
        listeners.publishEvent(new HandOverSigned(id));
    }

    private Outcome<HandOver, PostRefusal> open(Direction direction, List<Consignment> envelopes, Actor.Staff giver) {
        var standing = envelopes.stream()
                .filter(each -> consignments.isBeingHandedOver(each.id()))
                .findFirst();
        if (standing.isPresent()) {
            return Outcome.refused(
                    new PostRefusal.HandOverOpen(standing.get().code().value()));
        }
        var first = envelopes.getFirst();
        var id = UUID.randomUUID();
        store.insert(id, direction, first.desk(), first.office(), giver, carriage.now());
        envelopes.forEach(each -> store.add(id, each));
        return Outcome.done(store.find(id).orElseThrow());
    }

    private Outcome<HandOver, PostRefusal> withOpen(
            UUID id, Actor.Staff person, Function<HandOver, Outcome<HandOver, PostRefusal>> act) {
        return changing(() -> {
            var found = store.lock(id).filter(each -> concerns(each, person));
            if (found.isEmpty()) {
                return Outcome.refused(new PostRefusal.NotYours());
            }
            return found.get().state() == State.OPEN
                    ? act.apply(found.get())
                    : Outcome.refused(new PostRefusal.HandOverClosed());
        });
    }

    private Outcome<HandOver, PostRefusal> changing(Supplier<Outcome<HandOver, PostRefusal>> act) {
        try {
            return transactions.execute(_ -> act.get());
        } catch (DuplicateKeyException somebodyWasFaster) {
            return Outcome.refused(new PostRefusal.HandOverClosed());
        }
    }

    private static boolean isPossible(Consignment envelope, Move move) {
        return Passage.after(envelope.direction(), envelope.state(), move).isPresent();
    }

    private static Outcome<HandOver, PostRefusal> notPossible(Move move, Consignment envelope) {
        return Outcome.refused(new PostRefusal.NotPossible(move, envelope.state()));
    }

    private static boolean mayGive(Consignment envelope, UnitCode office, Actor.Staff officer) {
        return officer.role() == Role.RECEPTION_OFFICER
                && envelope.direction() == Direction.TO_CITIZEN
                && envelope.desk().equals(officer.unit())
                && envelope.office().equals(office);
    }

    private static boolean concerns(HandOver minutes, Actor.Staff person) {
        return switch (person.role()) {
            case POSTAL_AGENT -> person.unit().equals(minutes.office());
            case RECEPTION_OFFICER -> person.unit().equals(minutes.desk());
            default -> false;
        };
    }
}
