package vn.motcua.post.domain;

import static vn.motcua.post.ConsignmentState.*;
import static vn.motcua.post.Direction.*;
import static vn.motcua.post.Move.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.post.ConsignmentState;
import vn.motcua.post.Direction;
import vn.motcua.post.Move;

/** Which move is possible in which state, and where it leads: the whole way on one screen. What is not here is refused. */
public final class Passage {

    private record Leg(Set<Direction> direction, Set<ConsignmentState> from, Move move, ConsignmentState to) {}

    private static final Set<Direction> BOTH = EnumSet.allOf(Direction.class);
    private static final Set<Direction> AGENCY = EnumSet.of(TO_AGENCY);
    private static final Set<Direction> CITIZEN = EnumSet.of(TO_CITIZEN);

    private static final List<Leg> LEGS = List.of(
            new Leg(BOTH, EnumSet.of(CREATED), ACCEPT, ACCEPTED_AT_POST),
            new Leg(BOTH, EnumSet.of(ACCEPTED_AT_POST, ARRIVED), DISPATCH, IN_TRANSIT),
            new Leg(BOTH, EnumSet.of(ACCEPTED_AT_POST, IN_TRANSIT), ARRIVE, ARRIVED),
            new Leg(AGENCY, EnumSet.of(ACCEPTED_AT_POST, ARRIVED), HAND_OVER, HANDED_OVER),
            new Leg(CITIZEN, EnumSet.of(ACCEPTED_AT_POST, ARRIVED), DELIVER, DELIVERED),
            new Leg(CITIZEN, EnumSet.of(ACCEPTED_AT_POST, ARRIVED), MISS, ARRIVED),
            new Leg(BOTH, EnumSet.of(CREATED, ACCEPTED_AT_POST, IN_TRANSIT, ARRIVED), RETURN, RETURNED),
            new Leg(BOTH, EnumSet.of(ACCEPTED_AT_POST, IN_TRANSIT, ARRIVED), LOSE, LOST),
            new Leg(BOTH, EnumSet.of(LOST), FIND, ARRIVED));

    private Passage() {}

    /** Where the move leads; empty when it is not possible. */
    public static Optional<ConsignmentState> after(Direction direction, ConsignmentState from, Move move) {
        return LEGS.stream()
                .filter(leg -> leg.move() == move
                        && leg.from().contains(from)
                        && leg.direction().contains(direction))
                .map(Leg::to)
                .findFirst();
    }

    /** What can be done next, in the order of a consignment's way. */
    public static List<Move> from(Direction direction, ConsignmentState state) {
        return EnumSet.allOf(Move.class).stream()
                .filter(move -> after(direction, state, move).isPresent())
                .toList();
    }
}
