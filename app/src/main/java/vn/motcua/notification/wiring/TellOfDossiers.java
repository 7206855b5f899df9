package vn.motcua.notification.wiring;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.domain.Facts;
import vn.motcua.notification.domain.Occasion;
import vn.motcua.notification.domain.Recipients;
import vn.motcua.notification.domain.Recipients.Recipient;
import vn.motcua.notification.domain.Route;
import vn.motcua.notification.wiring.Telling.Addressee;
import vn.motcua.notification.wiring.Telling.News;
import vn.motcua.satisfaction.RatingInvited;

/** Tells the people of a dossier what happens to it, and asks them afterwards whether they are satisfied. */
@Component
class TellOfDossiers {

    private static final String TRACKING = "/tracking";

    private final Telling telling;
    private final Dossiers dossiers;
    private final Applicants applicants;
    private final Surroundings surroundings;

    TellOfDossiers(Telling telling, Dossiers dossiers, Applicants applicants, Surroundings surroundings) {
        this.telling = telling;
        this.dossiers = dossiers;
        this.applicants = applicants;
        this.surroundings = surroundings;
    }

    /** Of several events of one act only the last is news: whoever was received at the counter knows that they filed. */
    @EventListener
    void moved(DossierMoved moved) {
        var latest = moved.events().getLast();
        Occasion.of(latest.event()).ifPresent(kind -> tell(moved.after(), latest, kind));
    }

    private void tell(Dossier dossier, RecordedEvent event, MessageKind kind) {
        var news = new News(
                kind,
                dossier.id().value(),
                dossier.code().value(),
                event.sequence(),
                null,
                language -> Facts.of(
                        dossier, event.event(), surroundings.unit(dossier, language), surroundings.link(TRACKING)));
        telling.tell(news, addressees(dossier));
    }

    /** The link opens without signing on, so it goes where the other messages of the dossier go and nowhere else. */
    @EventListener
    void invited(RatingInvited invited) {
        var dossier = dossiers.find(invited.dossier()).orElseThrow();
        var news = new News(
                MessageKind.RATING_ASKED,
                dossier.id().value(),
                dossier.code().value(),
                0,
                invited.endsAt(),
                language -> Facts.ofRating(
                        dossier,
                        surroundings.unit(dossier, language),
                        surroundings.link(invited.path()),
                        invited.endsAt()));
        telling.tell(news, addressees(dossier));
    }

    private List<Addressee> addressees(Dossier dossier) {
        return Recipients.of(dossier.filing().parties()).stream()
                .map(each -> new Addressee(each.place().name(), each.party().identifier(), contact(each)))
                .toList();
    }

    /** What stands in the dossier; what is missing there, the account at the portal knows, if its holder is proven. */
    private Route.Contact contact(Recipient recipient) {
        if (!recipient.outside()) {
            return new Route.Contact(recipient.onPage(), "", "");
        }
        var party = recipient.party();
        var known =
                party.identifier().isEmpty() ? Optional.<Applicant>empty() : applicants.reachable(party.identifier());
        var phone = party.phone().isBlank() ? known.map(Applicant::phone).orElse("") : party.phone();
        var email = party.email().isBlank() ? known.map(Applicant::email).orElse("") : party.email();
        return new Route.Contact(recipient.onPage(), phone, email);
    }
}
