package vn.motcua.notification.wiring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.Template;
import vn.motcua.notification.Wishes;
import vn.motcua.notification.domain.Facts;
import vn.motcua.notification.domain.Occasion;
import vn.motcua.notification.domain.Recipients;
import vn.motcua.notification.domain.Recipients.Recipient;
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
class TellOfDossiers {

    private final Wordings wordings;
    private final Outbox outbox;
    private final KindRows kinds;
    private final WishRows wishes;
    private final Applicants applicants;
    private final OpenChannels channels;
    private final Surroundings surroundings;

    TellOfDossiers(
            Wordings wordings,
            Outbox outbox,
            KindRows kinds,
            WishRows wishes,
            Applicants applicants,
            OpenChannels channels,
            Surroundings surroundings) {
        this.wordings = wordings;
        this.outbox = outbox;
        this.kinds = kinds;
        this.wishes = wishes;
        this.applicants = applicants;
        this.channels = channels;
        this.surroundings = surroundings;
    }

    /** One occasion to tell somebody of. */
    private record News(
            Dossier dossier, RecordedEvent event, MessageKind kind, boolean mandatory, List<Template> templates) {}

    /** Of several events of one act only the last is news: whoever was received at the counter knows that they filed. */
    @EventListener
    void moved(DossierMoved moved) {
        var latest = moved.events().getLast();
        Occasion.of(latest.event()).ifPresent(kind -> tell(moved.after(), latest, kind));
    }

    private void tell(Dossier dossier, RecordedEvent event, MessageKind kind) {
        var news = new News(dossier, event, kind, kinds.isMandatory(kind), wordings.of(kind));
        Recipients.of(dossier.filing().parties()).forEach(recipient -> tell(news, recipient));
    }

    private void tell(News news, Recipient recipient) {
        var identifier = recipient.party().identifier();
        var wish = identifier.isEmpty() ? Wishes.DEFAULT : wishes.of(identifier).orElse(Wishes.DEFAULT);
        var contact = recipient.outside() ? contact(recipient) : new Route.Contact(recipient.onPage(), "", "");
        var facts = Facts.of(
                news.dossier(),
                news.event().event(),
                surroundings.unit(news.dossier(), wish.language()),
                surroundings.link());
        for (var leg : Route.of(news.kind(), news.mandatory(), contact, wish, open(news, wish.language()))) {
            var text = Wordings.pick(news.templates(), leg.channel(), wish.language())
                    .flatMap(template -> Wordings.fill(template, facts));
            outbox.write(message(news, recipient, wish.language(), leg, text));
        }
    }

    /** Zalo carries only what it approved; where it did not, a short message takes its place. */
    private Set<MessageChannel> open(News news, MessageLanguage language) {
        var open = EnumSet.noneOf(MessageChannel.class);
        open.addAll(channels.all());
        var approved = Wordings.pick(news.templates(), MessageChannel.ZALO, language)
                .filter(template -> !template.carrierId().isEmpty());
        if (approved.isEmpty()) {
            open.remove(MessageChannel.ZALO);
        }
        return open;
    }

    /** What stands in the dossier; what is missing there, the account at the portal knows. */
    private Route.Contact contact(Recipient recipient) {
        var party = recipient.party();
        var known = party.identifier().isEmpty()
                ? Optional.<Applicant>empty()
                : applicants.withIdentifier(party.identifier());
        var phone = party.phone().isBlank() ? known.map(Applicant::phone).orElse("") : party.phone();
        var email = party.email().isBlank() ? known.map(Applicant::email).orElse("") : party.email();
        return new Route.Contact(recipient.onPage(), phone, email);
    }

    private NewMessage message(
            News news, Recipient recipient, MessageLanguage language, Route.Leg leg, Optional<Text> text) {
        var stop = leg.stop() == null && text.isEmpty() ? StopReason.NO_TEMPLATE : leg.stop();
        return new NewMessage(
                MessageId.next(),
                news.dossier().id(),
                news.dossier().code(),
                news.event().sequence(),
                recipient.place().name(),
                recipient.party().identifier(),
                news.kind(),
                news.mandatory(),
                leg.channel(),
                language,
                leg.address(),
                text.orElse(new Text(null, "", "", "", Map.of(), 1)),
                state(leg.channel(), stop),
                stop,
                surroundings.next(leg.channel(), surroundings.now()));
    }

    private static MessageState state(MessageChannel channel, @Nullable StopReason stop) {
        if (stop != null) {
            return stop == StopReason.OPTED_OUT ? MessageState.HELD_BACK : MessageState.FAILED;
        }
        return channel.isOutside() ? MessageState.WAITING : MessageState.DELIVERED;
    }
}
