package vn.motcua.archive.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.archive.store.ArchiveStore;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.RecordedEvent;

/** Dossiers enter the archive in the transaction in which they come to their end. */
@Component
class FinishedDossiers {

    private final ArchiveStore store;
    private final Clock clock;

    FinishedDossiers(ArchiveStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    void moved(DossierMoved moved) {
        if (moved.after().status().isFinal()) {
            store.enter(moved.after(), of(moved.after(), clock));
        } else if (isRecalled(moved.events())) {
            store.remove(moved.after().id());
        }
    }

    /** The day from which its period of retention runs. */
    static LocalDate of(Dossier dossier, Clock clock) {
        Instant end = dossier.finishedAt() == null ? dossier.lastEventAt() : dossier.finishedAt();
        return LocalDate.ofInstant(end, clock.getZone());
    }

    private static boolean isRecalled(List<RecordedEvent> events) {
        return events.stream().anyMatch(event -> event.event() instanceof DossierEvent.ResultRecalled);
    }
}
