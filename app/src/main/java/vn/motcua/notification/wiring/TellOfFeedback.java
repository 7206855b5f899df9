package vn.motcua.notification.wiring;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.FeedbackMoved;
import vn.motcua.feedback.Way;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.domain.Facts;
import vn.motcua.notification.domain.Route;
import vn.motcua.notification.wiring.Telling.Addressee;
import vn.motcua.notification.wiring.Telling.News;

/**
 * Tells those who sent feedback how it goes on. Nothing is sent when it comes in: the receipt stands on the screen, and
 * anybody may give the phone number of anybody else.
 */
@Component
class TellOfFeedback {

    private static final String SENDER = "SENDER";

    private final Telling telling;
    private final Surroundings surroundings;

    TellOfFeedback(Telling telling, Surroundings surroundings) {
        this.telling = telling;
        this.surroundings = surroundings;
    }

    @EventListener
    void moved(FeedbackMoved moved) {
        boolean waited = moved.after().onTheSpot();
        if (!waited && moved.after().way() != Way.RATING) {
            kind(moved.event().kind()).ifPresent(kind -> tell(moved, kind));
        }
    }

    private static Optional<MessageKind> kind(FeedbackEvent.Kind event) {
        return switch (event) {
            case PROGRESS_TOLD -> Optional.of(MessageKind.FEEDBACK_PROGRESS);
            case ANSWERED, REDIRECTED -> Optional.of(MessageKind.FEEDBACK_ANSWERED);
            case RECEIVED, CLASSIFIED, FORWARDED, SENT_BACK, OFFERED, PUBLISHED, WITHDRAWN, ADDED, RATED ->
                Optional.empty();
        };
    }

    private void tell(FeedbackMoved moved, MessageKind kind) {
        var feedback = moved.after();
        var news = new News(
                kind,
                feedback.id().value(),
                feedback.code().value(),
                moved.event().sequence(),
                null,
                _ -> Facts.ofFeedback(feedback.code(), surroundings.link(moved.path())));
        var sender = feedback.sender();
        var contact = new Route.Contact(false, sender.phone(), sender.email());
        telling.tell(news, List.of(new Addressee(SENDER, "", contact)));
    }
}
