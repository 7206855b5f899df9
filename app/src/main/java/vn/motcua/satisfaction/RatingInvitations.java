package vn.motcua.satisfaction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.satisfaction.store.RatingStore;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;

/** Who got a result is invited, once, in the transaction that returns it. */
@Service
public class RatingInvitations {

    private final RatingStore store;
    private final RatingKeys keys;
    private final SatisfactionSettings settings;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    RatingInvitations(
            RatingStore store,
            RatingKeys keys,
            SatisfactionSettings settings,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.store = store;
        this.keys = keys;
        this.settings = settings;
        this.listeners = listeners;
        this.clock = clock;
    }

    @EventListener
    void moved(DossierMoved moved) {
        if (moved.after().status() == DossierStatus.RESULT_RETURNED) {
            invite(moved.after());
        }
    }

    private void invite(Dossier dossier) {
        var filing = dossier.filing();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var invitation = new Invitation(
                dossier.id(),
                filing.code(),
                filing.handlingUnit(),
                filing.procedure().code(),
                filing.procedure().name(),
                now.plus(settings.linkLasts()),
                null,
                false);
        var token = keys.token(dossier.id());
        if (store.invite(invitation, token, now)) {
            listeners.publishEvent(
                    new RatingInvited(dossier.id(), filing.code(), path(dossier.id()), invitation.endsAt()));
        }
    }

    /**
     * Where the owner of the dossier rates it, from the root, as long as they can and have not; for pages that know by
     * code and secret, or by sign-on, whom they are talking to.
     */
    public Optional<String> pathFor(DossierCode dossier) {
        return store.find(dossier)
                .filter(each -> each.degree() == null && !each.hasEnded(clock.instant()))
                .map(each -> path(each.dossier()));
    }

    private String path(DossierId dossier) {
        return "/rate/" + keys.token(dossier).value();
    }
}
