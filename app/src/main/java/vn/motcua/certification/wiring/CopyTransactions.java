package vn.motcua.certification.wiring;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.certification.CertifiedCopy.Refused;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.RefusalReason;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Undoes what a refused act did on its way. */
@Component
class CopyTransactions {

    private final TransactionTemplate transactions;
    private final Clock clock;

    CopyTransactions(TransactionTemplate transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    <T> Outcome<T, CopyRefusal> wholeOrNothing(Supplier<Outcome<T, CopyRefusal>> act) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            var outcome = act.get();
            if (!outcome.isDone()) {
                transaction.setRollbackOnly();
            }
            return outcome;
        }));
    }

    Refused refused(RefusalReason reason, String note, Actor.Staff by) {
        return new Refused(reason, note, clock.instant(), by.displayName());
    }
}
