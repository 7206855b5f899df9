package vn.motcua.archive.wiring;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.archive.store.ArchiveStore;
import vn.motcua.archive.store.CatchingUp;
import vn.motcua.dossier.DossierLists;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.DossierId;

/**
 * Enters the dossiers that were finished before the archive was there, in small portions beside the daily work.
 *
 * <p>Each portion is one transaction together with the place that it reached; after a crash the next goes on from there.
 */
@Component
class EarlierDossiers {

    private static final Logger LOG = LoggerFactory.getLogger(EarlierDossiers.class);
    private static final int PORTION = 100;

    private final CatchingUp progress;
    private final DossierLists lists;
    private final Dossiers dossiers;
    private final ArchiveStore store;
    private final TransactionTemplate transactions;
    private final Clock clock;

    EarlierDossiers(
            CatchingUp progress,
            DossierLists lists,
            Dossiers dossiers,
            ArchiveStore store,
            TransactionTemplate transactions,
            Clock clock) {
        this.progress = progress;
        this.lists = lists;
        this.dossiers = dossiers;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${motcua.archive.catch-up-every:PT30S}",
            fixedDelayString = "${motcua.archive.catch-up-every:PT30S}")
    void enterSome() {
        transactions.executeWithoutResult(transaction -> progress.take().ifPresent(this::portion));
    }

    private void portion(CatchingUp.Place place) {
        var finished = lists.finishedAfter(place.after(), PORTION);
        finished.forEach(this::enter);
        if (finished.size() < PORTION) {
            progress.done();
            LOG.info("All dossiers that were finished before the archive are entered.");
        } else {
            progress.reached(finished.getLast());
        }
    }

    private void enter(DossierId id) {
        dossiers.find(id)
                .filter(dossier -> dossier.status().isFinal())
                .ifPresent(dossier -> store.enter(dossier, FinishedDossiers.of(dossier, clock)));
    }
}
