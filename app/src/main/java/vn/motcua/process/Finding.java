package vn.motcua.process;

import java.util.List;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Something that a check found in a process; an error keeps it from being published. */
public sealed interface Finding {

    /** Key of the sentence in the message bundles, such as {@code process.finding.unreachable}. */
    String key();

    /** What the sentence mentions, in order. */
    List<Object> arguments();

    /** Whether it may be published nevertheless. */
    default boolean isWarning() {
        return false;
    }

    record NoSteps() implements Finding {
        @Override
        public String key() {
            return "process.finding.no-steps";
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** It is known by a decision's number only; a procedure has to be named before it can serve anyone. */
    record NotTied() implements Finding {
        @Override
        public String key() {
            return "process.finding.not-tied";
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    record StepWithoutName(String step) implements Finding {
        @Override
        public String key() {
            return "process.finding.no-name";
        }

        @Override
        public List<Object> arguments() {
            return List.of(step);
        }
    }

    record DuplicateKey(String step) implements Finding {
        @Override
        public String key() {
            return "process.finding.duplicate-key";
        }

        @Override
        public List<Object> arguments() {
            return List.of(step);
        }
    }

    record UnknownNext(String step, String next) implements Finding {
        @Override
        public String key() {
            return "process.finding.unknown-next";
        }

        @Override
        public List<Object> arguments() {
            return List.of(step, next);
        }
    }

    record Unreachable(String step) implements Finding {
        @Override
        public String key() {
            return "process.finding.unreachable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(step);
        }
    }

    /** @param steps keys of all steps from which the process can never come to an end */
    record NoEndReachable(List<String> steps) implements Finding {
        public NoEndReachable {
            steps = List.copyOf(steps);
        }

        @Override
        public String key() {
            return "process.finding.no-end";
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", steps));
        }
    }

    /** @param steps keys in the order in which they lead to one another and back to the first */
    record Cycle(List<String> steps) implements Finding {
        public Cycle {
            steps = List.copyOf(steps);
        }

        @Override
        public String key() {
            return "process.finding.cycle";
        }

        @Override
        public List<Object> arguments() {
            return List.of(String.join(" → ", steps) + " → " + steps.getFirst());
        }
    }

    /** @param stepMinutes working minutes along the longest path, {@code limitMinutes} those of the legal limit */
    record TimesDiffer(long stepMinutes, long limitMinutes) implements Finding {
        @Override
        public String key() {
            return "process.finding.times-differ";
        }

        @Override
        public List<Object> arguments() {
            return List.of(WorkingDays.of(stepMinutes), WorkingDays.of(limitMinutes), stepMinutes, limitMinutes);
        }
    }

    /**
     * A limit in calendar days or months: its steps must fit into the fewest working days that such a span can hold,
     * weekends taken out, public holidays not.
     */
    record TimesExceed(long stepMinutes, TimeLimit limit, long fewestWorkingDays) implements Finding {
        @Override
        public String key() {
            return limit.unit() == LimitUnit.MONTH
                    ? "process.finding.times-exceed-months"
                    : "process.finding.times-exceed-days";
        }

        @Override
        public List<Object> arguments() {
            return List.of(WorkingDays.of(stepMinutes), limit.amount().toPlainString(), fewestWorkingDays);
        }
    }

    /** Nobody holds the role in the unit that the process names; a warning, since somebody may be appointed in time. */
    record RoleUnfilled(UnitCode unit, Role role) implements Finding {
        @Override
        public boolean isWarning() {
            return true;
        }

        @Override
        public String key() {
            return "process.finding.role-unfilled";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit.value(), role);
        }
    }
}
