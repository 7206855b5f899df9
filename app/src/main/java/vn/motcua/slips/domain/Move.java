package vn.motcua.slips.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Timeliness;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;

/**
 * The dossier went from one hand to another: a row of the control slip.
 *
 * @param giver the unit that gave it; null when the applicant did
 * @param receiver the unit that got it; null when the applicant did, or while nobody did
 * @param receiverPerson whom it was given to; null while that is anyone of the unit
 * @param receiverName who took it on, as the event says that ended its step; empty when it does not say
 * @param result how the giver's step stands to its end; null when the move ends no step
 * @param kind what happened
 * @param step the name of the step that was ended, or begins; may be empty
 * @param note the giver's words; may be empty
 */
public record Move(
        @Nullable UnitCode giver,
        String giverName,
        @Nullable UnitCode receiver,
        @Nullable AccountId receiverPerson,
        String receiverName,
        Instant at,
        @Nullable Timeliness result,
        Kind kind,
        String step,
        String note) {

    /** What kind of hand-over it was. */
    public enum Kind {
        RECEPTION,
        ASSIGNMENT,
        HAND_OVER,
        OPINION_ASKED,
        RETURN,
        RESULT,
        DELIVERY
    }

    Move takenBy(String name) {
        return receiverName.isEmpty()
                ? new Move(giver, giverName, receiver, receiverPerson, name, at, result, kind, step, note)
                : this;
    }
}
