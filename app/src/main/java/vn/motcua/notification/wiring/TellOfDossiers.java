package vn.motcua.notification.wiring;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.domain.Facts;
import vn.motcua.notification.domain.Occasion;
import vn.motcua.notification.wiring.Telling.News;
import vn.motcua.satisfaction.RatingInvited;

/** Tells the people of a dossier what happens to it, and asks them afterwards whether they are satisfied. */
@Component
class TellOfDossiers {

    private final Telling telling;
    private final Dossiers dossiers;
    private final PeopleOfDossiers people;
    private final Surroundings surroundings;

    TellOfDossiers(Telling telling, Dossiers dossiers, PeopleOfDossiers people, Surroundings surroundings) {
        this.telling = telling;
        this.dossiers = dossiers;
        this.people = people;
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
                        dossier, event.event(), surroundings.unit(dossier, language), surroundings.tracking()));
        telling.tell(news, people.of(dossier));
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
        telling.tell(news, people.of(dossier));
    }
}
