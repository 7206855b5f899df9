package vn.motcua.filing.wiring;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.filing.AnswerTimes;
import vn.motcua.filing.store.FilingRows;
import vn.motcua.filing.store.FormRows;
import vn.motcua.filing.store.SupplementRows;
import vn.motcua.shared.Channel;

/** Writes down when a filing got its first answer, in the transaction of the act that answers. */
@Component
class OfficersAnswers {

    private final FilingRows filings;
    private final SupplementRows supplements;
    private final FormRows forms;
    private final AnswerTimes answers;

    OfficersAnswers(FilingRows filings, SupplementRows supplements, FormRows forms, AnswerTimes answers) {
        this.filings = filings;
        this.supplements = supplements;
        this.forms = forms;
        this.answers = answers;
    }

    @EventListener
    void note(DossierMoved moved) {
        if (moved.after().filing().channel() == Channel.ONLINE) {
            moved.events().stream()
                    .filter(recorded -> isAnswer(recorded.event()))
                    .findFirst()
                    .ifPresent(recorded -> answered(moved, recorded));
        }
        moved.events().forEach(recorded -> noteSupplement(moved.after(), recorded));
    }

    /** What was sent waits until the clock runs on, or the dossier ends; what was changed and not sent goes then. */
    private void noteSupplement(Dossier dossier, RecordedEvent recorded) {
        switch (recorded.event()) {
            case DossierEvent.SupplementSent _ -> {
                var unit = dossier.filing().receivingUnit();
                supplements.sent(dossier.id(), unit, recorded.at(), answers.answerBy(unit, recorded.at()));
            }
            case DossierEvent.SupplementAccepted _,
                    DossierEvent.IntakeRefused _,
                    DossierEvent.Withdrawn _,
                    DossierEvent.Stopped _ -> {
                supplements.looked(dossier.id());
                forms.dropCorrection(dossier.id());
            }
            default -> {
                // changes nothing about what was sent
            }
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
