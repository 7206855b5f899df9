package vn.motcua.dossier.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.shared.DossierId;

/**
 * Histories that were read or written lately. Events never change, so what was committed once stays true, and only what
 * came after it has to be read: no other node has to be asked, and nothing has to be forgotten.
 */
final class RecentHistories {

    private static final int MOST = 1_000;

    private final Map<DossierId, DossierStore.History> histories = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DossierId, DossierStore.History> eldest) {
            return size() > MOST;
        }
    };

    synchronized DossierStore.History of(DossierId id) {
        return histories.getOrDefault(id, DossierStore.History.none());
    }

    /** Keeps the longer of two histories; both are beginnings of the same one. */
    synchronized void keep(DossierId id, DossierStore.History history) {
        histories.merge(
                id,
                history,
                (one, other) -> one.events().size() > other.events().size() ? one : other);
    }

    /** Keeps what the running transaction writes if it commits; what is rolled back never was. */
    void keepWhenCommitted(DossierId id, DossierStore.History history) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(id, history);
            }
        });
    }
}
