package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Outcome;

/** What a new version does to the one before it. */
enum Succession {
    /** There is none, or it ended before. */
    FIRST_OR_AFTER_A_GAP,
    /** It ends on the day the new one begins. */
    ENDS_THE_LATEST,
    /** Both begin on the same day: the new one puts it right. */
    REPLACES_THE_LATEST;

    /** @param latest the version that begins last, replaced ones aside, or null when there is none */
    static Outcome<Succession, CannotPublish> of(PublishProcedure command, @Nullable ProcedureVersion latest) {
        if (latest == null) {
            return command.basedOn() == null
                    ? Outcome.done(FIRST_OR_AFTER_A_GAP)
                    : Outcome.refused(new CannotPublish.ChangedMeanwhile(command.code()));
        }
        if (saysTheSame(command, latest)) {
            return Outcome.refused(new CannotPublish.NothingChanged(command.code()));
        }
        if (!latest.id().equals(command.basedOn())) {
            return Outcome.refused(new CannotPublish.ChangedMeanwhile(command.code()));
        }
        return after(latest, command.inForce().from());
    }

    private static Outcome<Succession, CannotPublish> after(ProcedureVersion latest, LocalDate begins) {
        var latestBegins = latest.inForce().from();
        if (latestBegins.isAfter(begins)) {
            return Outcome.refused(new CannotPublish.LaterVersionExists(latestBegins));
        }
        if (latestBegins.equals(begins)) {
            return Outcome.done(REPLACES_THE_LATEST);
        }
        return Outcome.done(latest.inForce().contains(begins) ? ENDS_THE_LATEST : FIRST_OR_AFTER_A_GAP);
    }

    private static boolean saysTheSame(PublishProcedure command, ProcedureVersion latest) {
        return latest.decision().equals(command.decision())
                && latest.content().equals(command.content())
                && Objects.equals(latest.inForce(), command.inForce());
    }
}
