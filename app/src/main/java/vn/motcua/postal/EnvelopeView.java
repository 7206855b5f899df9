package vn.motcua.postal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.post.Consignment;
import vn.motcua.post.ConsignmentEvent;
import vn.motcua.post.HandOver;
import vn.motcua.post.Move;
import vn.motcua.web.Choice;
import vn.motcua.web.TypedForm;

/**
 * A consignment as an agent works on it.
 *
 * @param moves what the agent may do to it now
 * @param chosen the move whose form is open; null when none is
 * @param minutes the minutes that it stands on; null when it stands on none
 * @param offices to send it on to
 * @param done what was just done; null when nothing was
 */
public record EnvelopeView(
        Consignment consignment,
        List<ConsignmentEvent> history,
        List<Move> moves,
        @Nullable Move chosen,
        @Nullable HandOver minutes,
        List<Choice> offices,
        String deskName,
        LocalDate today,
        @Nullable Move done,
        TypedForm form) {

    /** Whether it waits for the desk to sign. */
    public boolean waitsForTheDesk() {
        return minutes != null && minutes.state() == HandOver.State.OPEN;
    }

    /** Whether the agent can sign for handing it over now. */
    public boolean canBeHandedOver() {
        return !waitsForTheDesk() && moves.contains(Move.HAND_OVER);
    }

    /** The moves that have a form of their own. */
    public List<Move> steps() {
        return waitsForTheDesk()
                ? List.of()
                : moves.stream().filter(move -> move != Move.HAND_OVER).toList();
    }
}
