package vn.motcua.notification.store;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.StopReason;

/**
 * A message to be written down.
 *
 * @param about the dossier, the feedback, the payment or the appointment
 * @param event the place of the event in its history; 0 for what is asked once about all of it
 * @param template null where there was none
 * @param nextAt not sent before
 * @param endsAt not sent from then on; null where it stays news
 */
public record NewMessage(
        MessageId id,
        UUID about,
        String code,
        int event,
        String recipient,
        String identifier,
        MessageKind kind,
        boolean mandatory,
        MessageChannel channel,
        MessageLanguage language,
        String address,
        Text text,
        MessageState state,
        @Nullable StopReason stop,
        Instant nextAt,
        @Nullable Instant endsAt) {

    /** @param parts of a short message; 1 elsewhere */
    public record Text(
            @Nullable UUID template,
            String carrierTemplate,
            String subject,
            String body,
            Map<String, String> facts,
            int parts) {}
}
