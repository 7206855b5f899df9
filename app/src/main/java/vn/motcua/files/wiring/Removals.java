package vn.motcua.files.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.files.shelf.Incoming;
import vn.motcua.files.shelf.Shelf;
import vn.motcua.files.store.FileRows;

/** Removes contents that belong to no file any more. */
class Removals {

    /** A content without a file may belong to a transaction that still runs, or to a database that is being restored. */
    private static final Duration GRACE = Duration.ofDays(7);

    /** No file takes that long to be looked at. */
    private static final Duration LONGEST_LOOK = Duration.ofHours(2);

    private static final Logger LOG = LoggerFactory.getLogger(Removals.class);

    private final Shelf shelf;
    private final Incoming incoming;
    private final FileRows rows;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    Removals(Shelf shelf, Incoming incoming, FileRows rows, PlatformTransactionManager transactions, Clock clock) {
        this.shelf = shelf;
        this.incoming = incoming;
        this.rows = rows;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    void afterCommit(String place) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                removeUnlessUsed(place);
            }
        });
    }

    /** Daily: what a crash left behind. */
    @Scheduled(initialDelay = 30, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        try {
            incoming.removeOlderThan(clock.instant().minus(LONGEST_LOOK));
            shelf.olderThan(clock.instant().minus(GRACE), this::removeUnlessUsed);
        } catch (IOException problem) {
            LOG.error("contents without a file could not be looked for", problem);
        }
    }

    private void removeUnlessUsed(String place) {
        try {
            ownTransaction.executeWithoutResult(status -> {
                rows.lock(place);
                if (!rows.isUsed(place)) {
                    remove(place);
                }
            });
        } catch (RuntimeException problem) {
            LOG.error("a content without a file could not be removed; the next sweep tries again", problem);
        }
    }

    private void remove(String place) {
        try {
            shelf.remove(place);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
