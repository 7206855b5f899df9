package vn.motcua.post;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.post.store.CashStore;
import vn.motcua.post.store.ConsignmentStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** How consignments come into being: a dossier at the window of the post, a result at the desk. */
@Service
public class NewConsignments {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 300;

    private final ConsignmentStore store;
    private final CashStore cash;
    private final Codes codes;
    private final Carriage carriage;
    private final Dossiers dossiers;
    private final TransactionTemplate transactions;

    NewConsignments(
            ConsignmentStore store,
            CashStore cash,
            Codes codes,
            Carriage carriage,
            Dossiers dossiers,
            TransactionTemplate transactions) {
        this.store = store;
        this.cash = cash;
        this.codes = codes;
        this.carriage = carriage;
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    /** The agent takes a dossier from a citizen, with what it costs. It is not filed yet: that is when the desk signs. */
    public Outcome<Consignment, PostRefusal> accept(AcceptDossier command, Actor.Staff agent) {
        if (agent.role() != Role.POSTAL_AGENT || !carriage.isPostOffice(agent.unit())) {
            return Outcome.refused(new PostRefusal.NotYours());
        }
        if (!carriage.isDesk(command.desk())) {
            return Outcome.refused(new PostRefusal.UnknownPlace("desk"));
        }
        if (command.papers().stream().noneMatch(paper -> paper.sheets() > 0)) {
            return Outcome.refused(new PostRefusal.NothingEnclosed());
        }
        return wrong(command.sender())
                .<Outcome<Consignment, PostRefusal>>map(Outcome::refused)
                .orElseGet(() -> once(
                        command.requestKey(),
                        new PostRefusal.CodeTaken(command.code()),
                        () -> make(command.code(), draft(command, agent.unit()), command.requestKey(), agent)
                                .map(made -> taken(made, agent))));
    }

    /**
     * Plans a result by post: the desk puts it into an envelope with a code of its own; the post has it when its agent signs
     * for it. Refused as {@link PostRefusal.ResultNotReady} when there is no result or it lies in another envelope.
     */
    public Outcome<Consignment, PostRefusal> planResult(SendResult command, Actor.Staff officer) {
        var found = dossiers.findFor(officer, command.dossier());
        if (officer.role() != Role.RECEPTION_OFFICER
                || found.isEmpty()
                || !found.get().filing().receivingUnit().equals(officer.unit())) {
            return Outcome.refused(new PostRefusal.NotYours());
        }
        if (!carriage.isPostOffice(command.office())) {
            return Outcome.refused(new PostRefusal.UnknownPlace("office"));
        }
        return wrong(command.receiver())
                .<Outcome<Consignment, PostRefusal>>map(Outcome::refused)
                .orElseGet(() -> once(command.requestKey(), notReady(found.get()), () -> {
                    if (found.get().status() != DossierStatus.PROCESSED
                            || store.carriesResult(found.get().id())) {
                        return Outcome.refused(notReady(found.get()));
                    }
                    return make(command.code(), draft(command, found.get()), command.requestKey(), officer);
                }));
    }

    private Outcome<Consignment, PostRefusal> once(
            UUID requestKey, PostRefusal whenTaken, Supplier<Outcome<Consignment, PostRefusal>> making) {
        var before = store.madeBy(requestKey);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        try {
            return transactions.execute(transaction -> {
                var outcome = making.get();
                if (!outcome.isDone()) {
                    transaction.setRollbackOnly();
                }
                return outcome;
            });
        } catch (DuplicateKeyException somebodyWasFaster) {
            return store.madeBy(requestKey)
                    .<Outcome<Consignment, PostRefusal>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(whenTaken));
        }
    }

    private Outcome<Consignment, PostRefusal> make(String code, Draft draft, UUID requestKey, Actor.Staff by) {
        return switch (codes.readOrNext(code)) {
            case Outcome.Refused<TrackingCode, PostRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<TrackingCode, PostRefusal>(var read) ->
                insert(draft.as(read, carriage.now()), requestKey, by);
        };
    }

    private Outcome<Consignment, PostRefusal> insert(Consignment made, UUID requestKey, Actor.Staff by) {
        if (store.find(made.code()).isPresent()) {
            return Outcome.refused(new PostRefusal.CodeTaken(made.code().value()));
        }
        store.insert(made, requestKey);
        store.append(
                made.id(),
                new ConsignmentEvent(
                        1, made.times().createdAt(), null, made.state(), by.displayName(), by.unit(), "", ""),
                by.account());
        return Outcome.done(made);
    }

    private Consignment taken(Consignment made, Actor.Staff agent) {
        var accepted = carriage.move(made, Move.ACCEPT, Carriage.Trace.none(made), agent)
                .orThrow();
        cash.collect(accepted, agent, carriage.now());
        return accepted;
    }

    private static PostRefusal notReady(Dossier dossier) {
        return new PostRefusal.ResultNotReady(dossier.code().value());
    }

    private static Optional<PostRefusal> wrong(Correspondent citizen) {
        if (citizen.name().isBlank() || citizen.name().length() > LONGEST_NAME) {
            return Optional.of(new PostRefusal.TextNeeded("name", LONGEST_NAME));
        }
        if (citizen.phone().isBlank()) {
            return Optional.of(new PostRefusal.TextNeeded("phone", 20));
        }
        var line = citizen.address().line();
        return line.isBlank() || line.length() > LONGEST_LINE
                ? Optional.of(new PostRefusal.TextNeeded("line", LONGEST_LINE))
                : Optional.empty();
    }

    /** A consignment that has no code yet. */
    private interface Draft {
        Consignment as(TrackingCode code, Instant now);
    }

    private static Draft draft(AcceptDossier command, UnitCode office) {
        return (code, now) -> new Consignment(
                ConsignmentId.next(),
                1,
                code,
                Direction.TO_AGENCY,
                ConsignmentState.CREATED,
                command.sender(),
                command.desk(),
                office,
                office,
                new Consignment.Contents(command.papers(), command.grams(), command.charges(), 0),
                new Consignment.Matter(
                        command.procedure(), command.procedureName(), null, null, command.resultByPost()),
                new Consignment.Times(now, now, null));
    }

    private static Draft draft(SendResult command, Dossier dossier) {
        var result = Objects.requireNonNull(dossier.result(), "a processed dossier has a result");
        var procedure = dossier.filing().procedure();
        return (code, now) -> new Consignment(
                ConsignmentId.next(),
                1,
                code,
                Direction.TO_CITIZEN,
                ConsignmentState.CREATED,
                command.receiver(),
                dossier.filing().receivingUnit(),
                command.office(),
                command.office(),
                new Consignment.Contents(
                        List.of(new Enclosed("result", result.name(), 1)), command.grams(), command.charges(), 0),
                new Consignment.Matter(procedure.code().value(), procedure.name(), dossier.id(), dossier.code(), true),
                new Consignment.Times(now, now, null));
    }
}
