package vn.motcua.results.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Writes a step, whole or not at all. */
@Component
class StepWriter {

    private final ResultStore store;
    private final TransactionTemplate transactions;
    private final Clock clock;

    StepWriter(ResultStore store, TransactionTemplate transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Runs in one transaction; a refusal takes back whatever was written in it. */
    Optional<ResultRefusal> together(Supplier<Optional<ResultRefusal>> step) {
        try {
            return transactions.execute(status -> {
                var refusal = step.get();
                if (refusal.isPresent()) {
                    status.setRollbackOnly();
                }
                return refusal;
            });
        } catch (DuplicateKeyException somebodyWasFaster) {
            return Optional.of(new ResultRefusal.ChangedMeanwhile());
        }
    }

    /** The same for work that gives something back. */
    <T> Outcome<T, ResultRefusal> whole(Supplier<Outcome<T, ResultRefusal>> work) {
        return transactions.execute(status -> {
            var outcome = work.get();
            if (!outcome.isDone()) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    Optional<ResultRefusal> write(RegisteredResult before, RegisteredResult after, Actor by, String detail) {
        return store.update(before, after, by, now(), detail)
                ? Optional.empty()
                : Optional.of(new ResultRefusal.ChangedMeanwhile());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
