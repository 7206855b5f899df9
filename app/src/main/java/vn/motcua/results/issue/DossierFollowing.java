package vn.motcua.results.issue;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.End;
import vn.motcua.results.ResultState;
import vn.motcua.results.store.ResultStore;
import vn.motcua.shared.DossierId;

/** What becomes of a result when its dossier takes a turn; in the transaction of the act, so the two never disagree. */
@Component
class DossierFollowing {

    private final ResultStore store;
    private final Endings endings;

    DossierFollowing(ResultStore store, Endings endings) {
        this.store = store;
        this.endings = endings;
    }

    @EventListener
    void follow(DossierMoved moved) {
        moved.events().forEach(event -> follow(moved.after().id(), event));
    }

    private void follow(DossierId dossier, RecordedEvent recorded) {
        switch (recorded.event()) {
            case DossierEvent.ReturnedToStep returned ->
                open(dossier, result -> endings.stepBack(result, recorded.actor(), returned.reason()));
            case DossierEvent.Stopped stopped ->
                open(dossier, result -> endings.callOff(result, recorded.actor(), stopped.reason()));
            case DossierEvent.Withdrawn withdrawn ->
                open(dossier, result -> endings.callOff(result, recorded.actor(), withdrawn.reason()));
            case DossierEvent.Finished finished
            when finished.result().registered() == null ->
                open(dossier, result -> endings.callOff(result, recorded.actor(), ""));
            case DossierEvent.ResultRecalled recalled -> recall(dossier, recorded, recalled.reason());
            default -> {}
        }
    }

    private void open(DossierId dossier, Consumer<RegisteredResult> then) {
        store.of(dossier).stream().filter(result -> result.state().isOpen()).forEach(then);
    }

    /** A result called back before it was handed over holds no more; the mended one will have a number of its own. */
    private void recall(DossierId dossier, RecordedEvent recorded, String reason) {
        var day = LocalDate.ofInstant(recorded.at(), WorkingCalendar.ZONE);
        store.of(dossier).stream()
                .filter(result -> result.state() == ResultState.ISSUED)
                .forEach(result -> endings.endIssued(
                                result, ResultState.REVOKED, new End(day, reason, ""), recorded.actor())
                        .orThrow());
    }
}
