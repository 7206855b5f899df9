package vn.motcua.filing.wiring;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.filing.store.FilingRows;
import vn.motcua.shared.Channel;

/** Writes down when a filing got its first answer, in the transaction of the act that answers. */
@Component
class OfficersAnswers {

    private final FilingRows filings;

    OfficersAnswers(FilingRows filings) {
        this.filings = filings;
    }

    @EventListener
    void note(DossierMoved moved) {
        if (moved.after().filing().channel() == Channel.ONLINE) {
            moved.events().stream()
                    .filter(recorded -> isAnswer(recorded.event()))
                    .findFirst()
                    .ifPresent(recorded -> answered(moved, recorded));
        }
    }

    private void answered(DossierMoved moved, RecordedEvent recorded) {
        filings.answered(moved.after().id(), recorded.event().getClass().getSimpleName(), recorded.at());
    }

    /** Received, refused or asked for a supplement; what the applicant takes back needs no answer any more. */
    private static boolean isAnswer(DossierEvent event) {
        return event instanceof DossierEvent.Received
                || event instanceof DossierEvent.IntakeRefused
                || event instanceof DossierEvent.SupplementRequested
                || event instanceof DossierEvent.IssuedOnTheSpot
                || event instanceof DossierEvent.Withdrawn;
    }
}
