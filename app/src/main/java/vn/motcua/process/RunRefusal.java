package vn.motcua.process;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a run does not move as asked. */
public sealed interface RunRefusal extends Refusal {

    /** The key of the step that was named. */
    String step();

    @Override
    default List<Object> arguments() {
        return List.of(step());
    }

    /** The step does not wait to be done: it was done already, is not reached yet, or the process does not have it. */
    record StepNotOpen(String step) implements RunRefusal {
        @Override
        public String key() {
            return "process.step-not-open";
        }
    }

    /** Only a step that was done can be returned to. */
    record StepNotDone(String step) implements RunRefusal {
        @Override
        public String key() {
            return "process.step-not-done";
        }
    }
}
