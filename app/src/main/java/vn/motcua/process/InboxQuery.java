package vn.motcua.process;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which open tasks are asked for.
 *
 * @param due which of them by their subject's deadline
 * @param kinds only these kinds of steps; empty for all
 * @param unassignedOnly only what nobody has taken yet
 */
public record InboxQuery(Desk desk, Scope scope, Due due, Set<StepKind> kinds, boolean unassignedOnly) {

    /** Whose work is meant. */
    public enum Scope {
        /** What the person may take, or holds. */
        MINE,
        /** All that waits in the unit, whoever holds it; for heads. */
        UNIT
    }

    /** How a deadline stands; a task belongs to exactly one of those that follow {@code ANY}. */
    public enum Due {
        ANY,
        OVERDUE,
        TODAY,
        SOON,
        LATER,
        /** The clock rests, whatever the deadline. */
        RESTING
    }

    /** @throws IllegalArgumentException when somebody who leads nobody asks for the work of the whole unit */
    public InboxQuery {
        kinds = Set.copyOf(kinds);
        if (scope == Scope.UNIT && !desk.isOfAHead()) {
            throw new IllegalArgumentException("only heads see what others hold");
        }
    }

    /** All that the person may take or holds. */
    public static InboxQuery mine(Desk desk) {
        return new InboxQuery(desk, Scope.MINE, Due.ANY, Set.of(), false);
    }

    /** All that waits in the unit. */
    public static InboxQuery ofUnit(Desk desk) {
        return new InboxQuery(desk, Scope.UNIT, Due.ANY, Set.of(), false);
    }

    public InboxQuery due(Due newDue) {
        return new InboxQuery(desk, scope, newDue, kinds, unassignedOnly);
    }

    public InboxQuery ofKinds(StepKind... newKinds) {
        return new InboxQuery(desk, scope, due, Set.of(newKinds), unassignedOnly);
    }

    /** Only what somebody has to do: not the results that lie ready until they are fetched. */
    public InboxQuery toBeDone() {
        return new InboxQuery(
                desk, scope, due, EnumSet.complementOf(EnumSet.of(StepKind.RETURN_OF_RESULT)), unassignedOnly);
    }

    public InboxQuery unassigned() {
        return new InboxQuery(desk, scope, due, kinds, true);
    }
}
