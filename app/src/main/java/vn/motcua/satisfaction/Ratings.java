package vn.motcua.satisfaction;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.NewFeedback;
import vn.motcua.feedback.Sender;
import vn.motcua.feedback.Way;
import vn.motcua.satisfaction.store.RatingStore;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;
import vn.motcua.shared.TypedText;

/** Takes ratings by the link that somebody holds: one for each dossier, and the first word counts. */
@Service
public class Ratings {

    public static final int LONGEST_COMMENT = 2_000;

    private final RatingStore store;
    private final Feedbacks feedbacks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Ratings(RatingStore store, Feedbacks feedbacks, TransactionTemplate transactions, Clock clock) {
        this.store = store;
        this.feedbacks = feedbacks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whom the link invites, whatever was said and however long ago; empty when it leads nowhere. */
    public Optional<Invitation> find(String token) {
        return store.find(new Secret(token));
    }

    /** Says how satisfied somebody is; of two at once, one is told that it was said already. */
    public Outcome<Invitation, RatingRefusal> rate(String token, Degree degree) {
        return transactions.execute(_ -> {
            var found = find(token);
            if (found.isEmpty()) {
                return Outcome.refused(new RatingRefusal.NotFound());
            }
            var invitation = found.get();
            if (invitation.hasEnded(clock.instant())) {
                return Outcome.refused(new RatingRefusal.Ended());
            }
            if (!store.rate(invitation.dossier(), degree, now())) {
                return Outcome.refused(new RatingRefusal.AlreadyRated());
            }
            if (degree == Degree.UNSATISFIED) {
                followUp(invitation);
            }
            return Outcome.done(find(token).orElseThrow());
        });
    }

    /** Somebody was not satisfied: the control office finds out why. One task for each dossier. */
    private void followUp(Invitation invitation) {
        var name = invitation.procedureName();
        var matter = new Matter(
                name.length() > Matter.LONGEST_SUBJECT ? name.substring(0, Matter.LONGEST_SUBJECT) : name,
                "",
                invitation.unit(),
                invitation.code().value());
        feedbacks
                .receive(
                        new NewFeedback(
                                Way.RATING,
                                matter,
                                Sender.unknown(),
                                invitation.dossier().value()),
                        null)
                .orThrow();
    }

    /**
     * Adds the details, once, after the degree.
     *
     * @param points 0 to 2 for those indicators that were marked
     * @param comment in their own words; may be empty
     */
    public Outcome<Invitation, RatingRefusal> detail(String token, Map<Indicator, Integer> points, String comment) {
        var said = TypedText.clean(comment);
        if (said.length() > LONGEST_COMMENT) {
            return Outcome.refused(new RatingRefusal.TooLong(LONGEST_COMMENT));
        }
        return transactions.execute(_ -> {
            var found = find(token);
            if (found.isEmpty() || found.get().degree() == null) {
                return Outcome.refused(new RatingRefusal.NotFound());
            }
            var invitation = found.get();
            if (invitation.hasEnded(clock.instant())) {
                return Outcome.refused(new RatingRefusal.Ended());
            }
            if (!store.detail(invitation.dossier(), points, said, now())) {
                return Outcome.refused(new RatingRefusal.AlreadyRated());
            }
            if (invitation.degree() == Degree.UNSATISFIED && !said.isEmpty()) {
                feedbacks.add(invitation.dossier().value(), said);
            }
            return Outcome.done(find(token).orElseThrow());
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
