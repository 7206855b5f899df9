package vn.motcua.notification.wiring;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.notification.MessageRefusal;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.Variable;
import vn.motcua.notification.Wishes;
import vn.motcua.notification.store.NewMessage.Text;
import vn.motcua.notification.store.RepetitionRows;
import vn.motcua.notification.store.RepetitionRows.Stopped;
import vn.motcua.notification.store.WishRows;
import vn.motcua.shared.Outcome;

/** Writes a message down once more, in the words it had; only what had no words is written by the template of today. */
@Component
public class Repeating {

    private final RepetitionRows rows;
    private final Wordings wordings;
    private final WishRows wishes;
    private final Surroundings surroundings;

    Repeating(RepetitionRows rows, Wordings wordings, WishRows wishes, Surroundings surroundings) {
        this.rows = rows;
        this.wordings = wordings;
        this.wishes = wishes;
        this.surroundings = surroundings;
    }

    public Outcome<Stopped, MessageRefusal> again(Stopped message) {
        if (!message.reason().mayBeSentAgain()) {
            return Outcome.refused(new MessageRefusal.NotToBeSentAgain());
        }
        if (isDeclined(message)) {
            return Outcome.refused(new MessageRefusal.Declined());
        }
        var text = message.text().body().isEmpty() ? written(message) : Optional.of(message.text());
        if (text.isEmpty()) {
            return Outcome.refused(new MessageRefusal.NoWords());
        }
        var channel = message.channel();
        var state = channel.isOutside() ? MessageState.WAITING : MessageState.DELIVERED;
        return rows.write(message.id(), text.get(), state, surroundings.next(channel, surroundings.now()))
                ? Outcome.done(message)
                : Outcome.refused(new MessageRefusal.NotToBeSentAgain());
    }

    /** What somebody did not decline when it was told first, they may have declined since. */
    private boolean isDeclined(Stopped message) {
        return !message.mandatory()
                && !message.identifier().isEmpty()
                && wishes.of(message.identifier())
                        .map(Wishes::declined)
                        .filter(declined -> declined.contains(message.kind()))
                        .isPresent();
    }

    private Optional<Text> written(Stopped message) {
        var facts = Variable.byName(message.text().facts());
        return Wordings.pick(wordings.of(message.kind()), message.channel(), message.language())
                .flatMap(template -> Wordings.fill(template, facts));
    }
}
