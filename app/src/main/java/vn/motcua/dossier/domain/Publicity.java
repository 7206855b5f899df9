package vn.motcua.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.Timeliness;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.PublicProgress;
import vn.motcua.dossier.RecordedEvent;

/** Draws from a dossier what the public may see of it. */
public final class Publicity {

    /** What the public sees of all that happens inside the administration. */
    private static final String BEING_HANDLED = "BeingHandled";

    private Publicity() {}

    public static PublicProgress of(Dossier dossier, List<RecordedEvent> history, Instant now) {
        var filing = dossier.filing();
        var clock = dossier.clock();
        var isOpen = clock != null && dossier.finishedAt() == null;
        var supplement = dossier.papers().supplement();
        return new PublicProgress(
                filing.code(),
                filing.procedure().code(),
                filing.procedure().name(),
                filing.receivingUnit(),
                dossier.status(),
                turn(dossier),
                filing.filedAt(),
                clock != null && isOpen ? clock.due().orElse(null) : null,
                clock != null && isOpen && clock.timeliness(now) == Timeliness.OVERDUE,
                supplement == null ? null : supplement.answerBy(),
                steps(history));
    }

    private static PublicProgress.Turn turn(Dossier dossier) {
        var supplement = dossier.papers().supplement();
        if (supplement != null && supplement.sentAt() != null) {
            return PublicProgress.Turn.ADMINISTRATION;
        }
        return switch (dossier.status()) {
            case SUBMITTED, RECEIVED, PROCESSING, SUSPENDED -> PublicProgress.Turn.ADMINISTRATION;
            case AWAITING_SUPPLEMENT, AWAITING_FINANCIAL_OBLIGATION, PROCESSED -> PublicProgress.Turn.APPLICANT;
            case REJECTED_AT_INTAKE, WITHDRAWN, STOPPED, RESULT_RETURNED -> PublicProgress.Turn.NOBODY;
        };
    }

    /** The steps in order; of several steps inside the administration in a row only the first is told. */
    private static List<PublicProgress.Step> steps(List<RecordedEvent> history) {
        var steps = new ArrayList<PublicProgress.Step>();
        for (var recorded : history) {
            var name = isPublic(recorded.event()) ? recorded.event().getClass().getSimpleName() : BEING_HANDLED;
            var repeats = name.equals(BEING_HANDLED)
                    && !steps.isEmpty()
                    && steps.getLast().event().equals(BEING_HANDLED);
            if (!repeats) {
                steps.add(new PublicProgress.Step(name, recorded.at()));
            }
        }
        return steps;
    }

    private static boolean isPublic(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Assigned _,
                    DossierEvent.HandedOver _,
                    DossierEvent.OpinionAsked _,
                    DossierEvent.OpinionGiven _,
                    DossierEvent.Approved _,
                    DossierEvent.ReturnedToStep _,
                    DossierEvent.HistoryTakenOver _ -> false;
            default -> true;
        };
    }
}
