package vn.motcua.catalog;

import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Actor;

/** An officer who settles everything that is open, each kind in one way. */
final class Settled {

    private static final Actor OFFICER = new Actor.System("test");

    private Settled() {}

    static ProcedureVersion all(Procedures procedures, ProcedureVersion version) {
        var settlements =
                version.content().toDos().stream().map(Settled::settlement).toList();
        return procedures
                .publish(
                        new PublishProcedure(
                                version.code(),
                                version.decision(),
                                version.inForce(),
                                version.content().settled(settlements),
                                version.id()),
                        OFFICER)
                .orThrow();
    }

    static Settlement settlement(ToDo toDo) {
        return switch (toDo.kind()) {
            case TIME_LIMIT -> new Settlement.OfTime(toDo, TimeTerm.of(TimeLimit.workingDays("7")));
            case FEE -> new Settlement.OfFee(toDo, new FeeAmount.Free());
            case QUANTITY -> new Settlement.OfQuantity(toDo, Quantities.originals(1));
        };
    }
}
