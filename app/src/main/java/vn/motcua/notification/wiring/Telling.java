package vn.motcua.notification.wiring;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.Template;
import vn.motcua.notification.Variable;
import vn.motcua.notification.Wishes;
import vn.motcua.notification.domain.Route;
import vn.motcua.notification.store.KindRows;
import vn.motcua.notification.store.NewMessage;
import vn.motcua.notification.store.NewMessage.Text;
import vn.motcua.notification.store.Outbox;
import vn.motcua.notification.store.WishRows;

/**
 * Writes down what people are to be told, in the transaction of the act: there is no act without its messages, and no
 * message of an act that did not happen. Sending comes later.
 */
@Component
class Telling {

    private final Wordings wordings;
    private final Outbox outbox;
    private final KindRows kinds;
    private final WishRows wishes;
    private final OpenChannels channels;
    private final Surroundings surroundings;

    Telling(
            Wordings wordings,
            Outbox outbox,
            KindRows kinds,
            WishRows wishes,
            OpenChannels channels,
            Surroundings surroundings) {
        this.wordings = wordings;
        this.outbox = outbox;
        this.kinds = kinds;
        this.wishes = wishes;
        this.channels = channels;
        this.surroundings = surroundings;
    }

    /**
     * One occasion to tell somebody.
     *
     * @param about the dossier, the feedback, the payment or the appointment; people know it by the code
     * @param event the place of the event in its history; 0 for what is asked once about all of it
     * @param endsAt from when on it helps nobody; null where it stays news
     * @param facts in the language of whoever is told
     */
    record News(
            MessageKind kind,
            UUID about,
            String code,
            int event,
            @Nullable Instant endsAt,
            Function<MessageLanguage, Map<Variable, String>> facts) {}

    /**
     * Somebody to be told.
     *
     * @param place among those whom it concerns
     * @param identifier by which their page is found; may be empty
     */
    record Addressee(String place, String identifier, Route.Contact contact) {}

    /** Whether somebody carries messages by this way. */
    boolean isOpen(MessageChannel channel) {
        return channels.all().contains(channel);
    }

    void tell(News news, List<Addressee> addressees) {
        boolean mandatory = kinds.isMandatory(news.kind());
        var templates = wordings.of(news.kind());
        addressees.forEach(each -> tell(news, each, mandatory, templates));
    }

    private void tell(News news, Addressee to, boolean mandatory, List<Template> templates) {
        var wish = to.identifier().isEmpty()
                ? Wishes.DEFAULT
                : wishes.of(to.identifier()).orElse(Wishes.DEFAULT);
        var facts = news.facts().apply(wish.language());
        for (var leg : Route.of(news.kind(), mandatory, to.contact(), wish, open(templates, wish.language()))) {
            var text = Wordings.pick(templates, leg.channel(), wish.language())
                    .flatMap(template -> Wordings.fill(template, facts))
                    .orElseGet(() -> unwritten(facts, news.kind().variables(leg.channel())));
            outbox.write(message(news, to, mandatory, wish.language(), leg, text));
        }
    }

    /** Zalo carries only what it approved; where it did not, a short message takes its place. */
    private Set<MessageChannel> open(List<Template> templates, MessageLanguage language) {
        var open = EnumSet.noneOf(MessageChannel.class);
        open.addAll(channels.all());
        var approved = Wordings.pick(templates, MessageChannel.ZALO, language)
                .filter(template -> !template.carrierId().isEmpty());
        if (approved.isEmpty()) {
            open.remove(MessageChannel.ZALO);
        }
        return open;
    }

    /** What is known and may be said on the channel, for when there are words for it. */
    private static Text unwritten(Map<Variable, String> facts, Set<Variable> allowed) {
        var kept = facts.entrySet().stream()
                .filter(fact -> allowed.contains(fact.getKey()))
                .collect(Collectors.toMap(fact -> fact.getKey().text(), Map.Entry::getValue));
        return new Text(null, "", "", "", kept, 1);
    }

    private NewMessage message(
            News news, Addressee to, boolean mandatory, MessageLanguage language, Route.Leg leg, Text text) {
        var stop = leg.stop() == null && text.body().isEmpty() ? StopReason.NO_TEMPLATE : leg.stop();
        return new NewMessage(
                MessageId.next(),
                news.about(),
                news.code(),
                news.event(),
                to.place(),
                to.identifier(),
                news.kind(),
                mandatory,
                leg.channel(),
                language,
                leg.address(),
                text,
                state(leg.channel(), stop),
                stop,
                surroundings.next(leg.channel(), surroundings.now()),
                news.endsAt());
    }

    private static MessageState state(MessageChannel channel, @Nullable StopReason stop) {
        if (stop != null) {
            return stop == StopReason.OPTED_OUT ? MessageState.HELD_BACK : MessageState.FAILED;
        }
        return channel.isOutside() ? MessageState.WAITING : MessageState.DELIVERED;
    }
}
