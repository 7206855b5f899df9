package vn.motcua.process;

import java.util.List;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;

/** Makes processes from the standard flows. */
public interface StandardFlows {

    /**
     * A process that may be published as it is: its steps share the limit exactly, to the minute.
     *
     * @throws IllegalArgumentException when a flow with opinions is asked for without units to give them
     */
    ProcessContent process(StandardFlow flow, Wanted wanted);

    /**
     * What the process is to be for.
     *
     * @param limit in calendar days or months: the steps share the fewest working days of such a span
     * @param advisers the units that give opinions; read by {@link StandardFlow#WITH_OPINIONS} only
     */
    record Wanted(ProcedureCode procedure, String variant, String name, TimeLimit limit, List<UnitCode> advisers) {

        public Wanted {
            advisers = List.copyOf(advisers);
        }

        /** The process with steps that come from elsewhere; whether they may be published is not said. */
        public ProcessContent with(List<Step> steps) {
            return new ProcessContent(procedure, null, variant, name, limit, steps);
        }

        /** The only variant of a procedure, handled without other units. */
        public static Wanted standard(ProcedureCode procedure, String name, TimeLimit limit) {
            return new Wanted(procedure, ProcessContent.STANDARD, name, limit, List.of());
        }
    }
}
