package vn.motcua.post.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.post.ConsignmentState;
import vn.motcua.post.Direction;
import vn.motcua.post.Move;

/** Every state with every move in both directions, written out: what is not in the table is refused. */
class PassageTest {

    @Test
    void aDossierOnItsWayToTheDeskCanDoJustThis() {
        assertThat(table(Direction.TO_AGENCY)).isEqualToIgnoringNewLines("""
                CREATED: ACCEPT>ACCEPTED_AT_POST RETURN>RETURNED
                ACCEPTED_AT_POST: DISPATCH>IN_TRANSIT ARRIVE>ARRIVED HAND_OVER>HANDED_OVER RETURN>RETURNED LOSE>LOST
                IN_TRANSIT: ARRIVE>ARRIVED RETURN>RETURNED LOSE>LOST
                ARRIVED: DISPATCH>IN_TRANSIT HAND_OVER>HANDED_OVER RETURN>RETURNED LOSE>LOST
                HANDED_OVER:
                DELIVERED:
                RETURNED:
                LOST: FIND>ARRIVED
                """);
    }

    @Test
    void aResultOnItsWayToTheCitizenCanDoJustThis() {
        assertThat(table(Direction.TO_CITIZEN)).isEqualToIgnoringNewLines("""
                CREATED: ACCEPT>ACCEPTED_AT_POST RETURN>RETURNED
                ACCEPTED_AT_POST: DISPATCH>IN_TRANSIT ARRIVE>ARRIVED DELIVER>DELIVERED MISS>ARRIVED RETURN>RETURNED LOSE>LOST
                IN_TRANSIT: ARRIVE>ARRIVED RETURN>RETURNED LOSE>LOST
                ARRIVED: DISPATCH>IN_TRANSIT DELIVER>DELIVERED MISS>ARRIVED RETURN>RETURNED LOSE>LOST
                HANDED_OVER:
                DELIVERED:
                RETURNED:
                LOST: FIND>ARRIVED
                """);
    }

    @Test
    void fromAnEndNothingLeadsOn() {
        for (var state : ConsignmentState.values()) {
            for (var direction : Direction.values()) {
                assertThat(Passage.from(direction, state).isEmpty())
                        .as("%s %s", direction, state)
                        .isEqualTo(state.isEnd());
            }
        }
    }

    private static String table(Direction direction) {
        return Arrays.stream(ConsignmentState.values())
                .map(state -> state + ":" + moves(direction, state) + "\n")
                .collect(Collectors.joining());
    }

    private static String moves(Direction direction, ConsignmentState state) {
        return List.of(Move.values()).stream()
                .flatMap(move -> Passage.after(direction, state, move).stream().map(next -> " " + move + ">" + next))
                .collect(Collectors.joining());
    }
}
