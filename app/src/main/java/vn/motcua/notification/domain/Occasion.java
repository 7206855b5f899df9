package vn.motcua.notification.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseGround;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.notification.MessageKind;

/** Which events people are told of. What happens inside the administration is no news. */
public final class Occasion {

    private Occasion() {}

    public static Optional<MessageKind> of(DossierEvent event) {
        return Optional.ofNullable(kind(event));
    }

    private static @Nullable MessageKind kind(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Filed _ -> MessageKind.FILED;
            case DossierEvent.Received _ -> MessageKind.RECEIVED;
            case DossierEvent.IntakeRefused _ -> MessageKind.INTAKE_REFUSED;
            case DossierEvent.SupplementRequested _ -> MessageKind.SUPPLEMENT_REQUESTED;
            case DossierEvent.SupplementAccepted _ -> MessageKind.SUPPLEMENT_ACCEPTED;
            case DossierEvent.Suspended suspended ->
                suspended.ground() == PauseGround.FINANCIAL_OBLIGATION
                        ? MessageKind.PAYMENT_DUE
                        : MessageKind.SUSPENDED;
            case DossierEvent.Resumed _ -> MessageKind.RESUMED;
            case DossierEvent.Extended _ -> MessageKind.EXTENDED;
            case DossierEvent.Stopped _ -> MessageKind.STOPPED;
            case DossierEvent.Withdrawn _ -> MessageKind.WITHDRAWN;
            case DossierEvent.Finished _ -> MessageKind.RESULT_READY;
            case DossierEvent.ResultRecalled _ -> MessageKind.RESULT_RECALLED;
            case DossierEvent.ResultReturned _ -> MessageKind.RESULT_RETURNED;
            case DossierEvent.ComponentsSettled _,
                    DossierEvent.SupplementSent _,
                    DossierEvent.ContactCorrected _,
                    DossierEvent.Assigned _,
                    DossierEvent.HandedOver _,
                    DossierEvent.OpinionAsked _,
                    DossierEvent.OpinionGiven _,
                    DossierEvent.Approved _,
                    DossierEvent.ReturnedToStep _,
                    DossierEvent.IssuedOnTheSpot _,
                    DossierEvent.HistoryBegun _,
                    DossierEvent.HistoryTakenOver _,
                    DossierEvent.HistoryClosed _ -> null;
        };
    }
}
