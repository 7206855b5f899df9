package vn.motcua.dossier.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.domain.Replay;
import vn.motcua.dossier.domain.TaskDiff;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.process.SubjectRef;
import vn.motcua.process.Tasks;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;

/** Writes an event down: history, row and tasks together, in the caller's transaction. */
@Component
public class Journal {

    /** What dossiers are called where tasks of many kinds of subjects lie side by side. */
    public static final String SUBJECT_KIND = "DOSSIER";

    private final DossierStore store;
    private final Tasks tasks;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Journal(DossierStore store, Tasks tasks, ApplicationEventPublisher listeners, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** What makes a dossier appear; its events share an instant, an actor and a request. */
    public Dossier begin(DossierId id, List<DossierEvent> events, Instant at, Actor actor, UUID requestKey) {
        var recorded = new ArrayList<RecordedEvent>();
        for (var event : events) {
            recorded.add(new RecordedEvent(recorded.size() + 1, at, at, actor, requestKey, event));
        }
        var dossier = takeOver(id, recorded, requestKey);
        moveTasks(null, dossier, recorded.getLast());
        listeners.publishEvent(new DossierMoved(dossier, recorded));
        return dossier;
    }

    /** A history that was written elsewhere; nobody here has a task in it. */
    public Dossier takeOver(DossierId id, List<RecordedEvent> events, UUID requestKey) {
        var dossier = Replay.of(id, events);
        store.append(dossier, DossierStore.History.none(), events, requestKey);
        return dossier;
    }

    public Dossier append(
            Dossier before,
            DossierStore.History history,
            DossierEvent event,
            Instant at,
            Actor actor,
            @Nullable UUID requestKey) {
        var recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var recorded = new RecordedEvent(
                before.version() + 1, at, recordedAt.isBefore(at) ? at : recordedAt, actor, requestKey, event);
        var events = new ArrayList<>(history.events());
        events.add(recorded);
        var after = Replay.of(before.id(), events);
        store.append(after, history, List.of(recorded), null);
        moveTasks(before, after, recorded);
        listeners.publishEvent(new DossierMoved(after, List.of(recorded)));
        return after;
    }

    private void moveTasks(@Nullable Dossier before, Dossier after, RecordedEvent event) {
        var changes = TaskDiff.between(before, after, event);
        if (!changes.isEmpty()) {
            tasks.apply(new SubjectRef(SUBJECT_KIND, after.id().value()), changes);
        }
    }
}
