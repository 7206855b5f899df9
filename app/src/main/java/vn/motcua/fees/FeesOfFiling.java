package vn.motcua.fees;

import java.util.List;
import vn.motcua.payment.DueLine;

/** What the decision on a procedure says about the money for one filing. */
public sealed interface FeesOfFiling {

    /** The lines whose amount needs no judgement. */
    List<DueLine> known();

    /** Nothing is to be paid, or the decision says nothing. */
    record None() implements FeesOfFiling {
        @Override
        public List<DueLine> known() {
            return List.of();
        }
    }

    /** Amounts that need no judgement. */
    record Known(List<DueLine> lines) implements FeesOfFiling {
        public Known {
            lines = List.copyOf(lines);
        }

        @Override
        public List<DueLine> known() {
            return lines;
        }
    }

    /**
     * The decision leaves it to somebody to say how much: amounts of the province, tables, several cases.
     *
     * @param known the lines whose amount is known all the same, to be filled in
     */
    record ToBeSettled(List<DueLine> known) implements FeesOfFiling {
        public ToBeSettled {
            known = List.copyOf(known);
        }
    }
}
