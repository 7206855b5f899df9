package vn.motcua.digitisation.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.digitisation.OriginalFiles;
import vn.motcua.digitisation.store.OriginalRows;
import vn.motcua.digitisation.store.OriginalRows.Original;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;

/**
 * Lets go of what came in once the paper made of it was verified and nobody asked for another for a while.
 *
 * <p>Until then the officer can have the paper made again from it; afterwards it would only double what is kept.
 */
@Component
class Originals implements OriginalFiles {

    private static final Actor BY = new Actor.System("originals");

    private final OriginalRows originals;
    private final KeptFiles files;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Duration kept;

    /** @param kept for how long after the verification; P36500D for ever */
    Originals(
            OriginalRows originals,
            KeptFiles files,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${motcua.digitisation.originals-kept:P30D}") Duration kept) {
        this.originals = originals;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
        this.kept = kept;
    }

    /** Hourly; a few hundred at a time. */
    @Override
    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void letGo() {
        List<Original> over = originals.verifiedBefore(clock.instant().minus(kept));
        for (var original : over) {
            transactions.executeWithoutResult(_ -> {
                originals.forget(original.file());
                files.discard(original.file(), BY);
            });
        }
    }
}
