package vn.motcua.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.store.ActRows;
import vn.motcua.notification.store.RepetitionRows;
import vn.motcua.notification.wiring.Repeating;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Sends again what did not arrive: each message once, whoever presses how often; what came of it can be sent again too. */
@Service
public class Repetitions {

    /** What is older only confuses. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** Of one reason at once; the rest with the next press. */
    public static final int MOST = 500;

    private final RepetitionRows rows;
    private final Repeating repeating;
    private final SentMessages messages;
    private final ActRows acts;
    private final Clock clock;

    Repetitions(RepetitionRows rows, Repeating repeating, SentMessages messages, ActRows acts, Clock clock) {
        this.rows = rows;
        this.repeating = repeating;
        this.messages = messages;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<MessageId, MessageRefusal> again(MessageId id, Actor.Staff by) {
        var found = rows.find(id, since());
        if (found.isEmpty()) {
            return Outcome.refused(new MessageRefusal.NotToBeSentAgain());
        }
        var outcome = repeating.again(found.get());
        if (outcome.isDone()) {
            var message = messages.one(id).orElseThrow();
            acts.write(
                    by,
                    MessageAct.Kind.SENT_AGAIN,
                    message.code(),
                    message.channel() + " " + message.kind() + " " + found.get().reason());
        }
        return outcome.map(_ -> id);
    }

    /** How many can be sent again at once, at most {@link #MOST}. */
    public int count(MessageChannel channel, StopReason reason) {
        return reason.mayBeSentAgain()
                ? rows.all(channel, reason, since(), MOST).size()
                : 0;
    }

    /** @return how many go out again; those whom it would be against their will, or has no words, are left */
    @Transactional
    public Outcome<Integer, MessageRefusal> allAgain(MessageChannel channel, StopReason reason, Actor.Staff by) {
        int sent = (int) rows.all(channel, reason, since(), MOST).stream()
                .filter(each -> repeating.again(each).isDone())
                .count();
        if (sent == 0) {
            return Outcome.refused(new MessageRefusal.NothingToSend());
        }
        acts.write(by, MessageAct.Kind.ALL_SENT_AGAIN, channel + " " + reason, Integer.toString(sent));
        return Outcome.done(sent);
    }

    private Instant since() {
        return clock.instant().minus(LIFE);
    }
}
