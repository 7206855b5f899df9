package vn.motcua.process.domain;

import java.util.List;
import vn.motcua.process.Holder;
import vn.motcua.process.Step;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Role;

/**
 * A step of a standard flow before its limit is known.
 *
 * @param share its part of the limit, in hundredths; along the longest way through a flow they add up to 100
 */
record FlowPart(String key, String name, StepKind kind, Holder holder, int share, List<String> next, boolean joins) {

    /** A step at the counter that received the dossier. */
    static FlowPart counter(String key, String name, StepKind kind, int share, String... next) {
        return new FlowPart(key, name, kind, Holder.receiving(Role.RECEPTION_OFFICER), share, List.of(next), false);
    }

    /** A step in the unit that handles the dossier. */
    static FlowPart office(String key, String name, StepKind kind, Role role, int share, String... next) {
        return new FlowPart(key, name, kind, Holder.handling(role), share, List.of(next), false);
    }

    FlowPart heldBy(Holder newHolder) {
        return new FlowPart(key, name, kind, newHolder, share, next, joins);
    }

    FlowPart leadingTo(List<String> newNext) {
        return new FlowPart(key, name, kind, holder, share, newNext, joins);
    }

    FlowPart joining() {
        return new FlowPart(key, name, kind, holder, share, next, true);
    }

    Step taking(long minutes) {
        return new Step(key, "", name, kind, holder, minutes, next, joins, "");
    }
}
