package vn.motcua.results.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.results.Batch;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.store.BatchStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.ResultId;

/** How a batch begins: written down whole, then worked off. */
@Component
class Desks {

    private final BatchStore batches;
    private final BatchWorker worker;
    private final StepWriter writer;
    private final TransactionTemplate transactions;

    Desks(BatchStore batches, BatchWorker worker, StepWriter writer, TransactionTemplate transactions) {
        this.batches = batches;
        this.worker = worker;
        this.writer = writer;
        this.transactions = transactions;
    }

    /** A batch as it is written down. @param refused those of its results that are not even tried */
    record Plan(
            Batch.Kind kind,
            Map<ResultId, String> shown,
            Map<ResultId, ? extends Refusal> refused,
            @Nullable UUID consent) {

        Plan {
            shown = new LinkedHashMap<>(shown);
        }
    }

    static Optional<ResultRefusal> problem(Map<ResultId, String> shown, int most) {
        if (shown.isEmpty()) {
            return Optional.of(new ResultRefusal.NothingChosen());
        }
        return shown.size() > most ? Optional.of(new ResultRefusal.TooMany(most)) : Optional.empty();
    }

    /** Refused when one of the results is in another batch that still runs. */
    Outcome<Batch, ResultRefusal> begin(Plan plan, Actor.Staff person) {
        var id = UUID.randomUUID();
        try {
            transactions.executeWithoutResult(_ -> write(id, plan, person));
        } catch (DuplicateKeyException inAnotherBatch) {
            return Outcome.refused(new ResultRefusal.ChangedMeanwhile());
        }
        worker.begin(id);
        return Outcome.done(batches.find(id).orElseThrow());
    }

    Optional<Batch> find(UUID id, Batch.Kind kind, Actor.Staff person) {
        return batches.find(id)
                .filter(batch -> batch.kind() == kind)
                .filter(batch -> batch.person().account().equals(person.account()));
    }

    Optional<Batch> running(Batch.Kind kind, Actor.Staff person) {
        return batches.running(person, kind).flatMap(batches::find);
    }

    private void write(UUID id, Plan plan, Actor.Staff person) {
        batches.insert(id, plan.kind(), person, plan.consent(), writer.now());
        int position = 1;
        for (var each : List.copyOf(plan.shown().entrySet())) {
            batches.addItem(
                    id,
                    position++,
                    each.getKey(),
                    each.getValue(),
                    plan.refused().get(each.getKey()));
        }
    }
}
