package vn.motcua.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.feedback.store.FeedbackStore;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;
import vn.motcua.shared.TypedText;

/** What the public does with feedback: send it, follow one's own, rate the answer, read what is published. */
@Service
public class Following {

    public static final int LONGEST_COMMENT = 1_000;

    /** How many published ones are read at a time. */
    public static final int PAGE = 10;

    private static final int MOST_WRONG_FROM_AN_ADDRESS = 30;
    private static final int MOST_WRONG_FOR_A_CODE = 10;

    private final Feedbacks feedbacks;
    private final FeedbackStore store;
    private final Doorkeeper doorkeeper;
    private final FeedbackSettings settings;

    Following(Feedbacks feedbacks, FeedbackStore store, Doorkeeper doorkeeper, FeedbackSettings settings) {
        this.feedbacks = feedbacks;
        this.store = store;
        this.doorkeeper = doorkeeper;
        this.settings = settings;
    }

    /**
     * One's own feedback, and what happened to it that concerns the sender.
     *
     * @param token to come back to it, and to rate the answer
     */
    public record Followed(Feedback feedback, List<FeedbackEvent> events, Secret token) {}

    /**
     * Sends a feedback from the web.
     *
     * @param address of the network; too many from one and no more are taken for a while
     */
    public Outcome<Receipt, FeedbackRefusal> send(Matter matter, Sender sender, UUID requestKey, String address) {
        return send(new NewFeedback(Way.WEB, matter, sender, requestKey), address);
    }

    /** Asks a question from the web; the rest is as with a feedback. */
    public Outcome<Receipt, FeedbackRefusal> ask(Matter matter, Sender sender, UUID requestKey, String address) {
        return send(new NewFeedback(Way.WEB, FeedbackClass.QUESTION, matter, sender, requestKey), address);
    }

    private Outcome<Receipt, FeedbackRefusal> send(NewFeedback typed, String address) {
        var closed = doorkeeper.enter("SEND", address, settings.mostFromAnAddress());
        return closed.<Outcome<Receipt, FeedbackRefusal>>map(
                        again -> Outcome.refused(new FeedbackRefusal.TooMany(again)))
                .orElseGet(() -> feedbacks.receive(typed, null));
    }

    /** @return the same refusal for a code that does not exist and for a secret that is wrong */
    public Outcome<Followed, FeedbackRefusal> look(String code, String secret, String address) {
        var typed = code.strip().toUpperCase(Locale.ROOT);
        var closed = doorkeeper
                .closedUntil("LOOK_ADDRESS", address, MOST_WRONG_FROM_AN_ADDRESS)
                .or(() -> doorkeeper.closedUntil("LOOK_CODE", typed, MOST_WRONG_FOR_A_CODE));
        if (closed.isPresent()) {
            return Outcome.refused(new FeedbackRefusal.TooMany(closed.get()));
        }
        var found = Optional.of(typed)
                .filter(FeedbackCode::isWellFormed)
                .flatMap(each -> store.find(new FeedbackCode(each)))
                .filter(each -> isSecret(feedbacks.receipt(each).secret(), secret.strip()));
        if (found.isEmpty()) {
            doorkeeper.count("LOOK_ADDRESS", address);
            doorkeeper.count("LOOK_CODE", typed);
            return Outcome.refused(new FeedbackRefusal.NotFound());
        }
        return Outcome.done(followed(found.get()));
    }

    /** By the link that the sender got. */
    public Optional<Followed> byToken(String token) {
        return store.byToken(new Secret(token)).map(this::followed);
    }

    private Followed followed(Feedback feedback) {
        var events = store.history(feedback.id()).stream()
                .filter(event -> event.kind().concernsTheSender())
                .toList();
        return new Followed(feedback, events, feedbacks.receipt(feedback).token());
    }

    /** The sender says once what they think of the answer. */
    public Outcome<Feedback, FeedbackRefusal> rate(String token, Feedback.Degree degree, String comment) {
        var said = TypedText.clean(comment);
        if (said.length() > LONGEST_COMMENT) {
            return Outcome.refused(new FeedbackRefusal.TextNeeded("comment", LONGEST_COMMENT));
        }
        return feedbacks.rate(new Secret(token), degree, said);
    }

    /** What everybody may read, the latest first; {@link #PAGE} at a time. */
    public List<Feedback> published(long offset) {
        return store.published(offset, PAGE);
    }

    public int countPublished() {
        return store.countPublished();
    }

    public Optional<Feedback> published(FeedbackCode code) {
        return store.find(code).filter(found -> found.publication() != null);
    }

    private static boolean isSecret(String kept, String typed) {
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
