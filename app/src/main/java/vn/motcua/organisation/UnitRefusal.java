package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitCode;

/** Why a unit was not changed. */
public sealed interface UnitRefusal extends Refusal {

    /** There is no such unit on the day of the decision. */
    record UnknownUnit(UnitCode unit, LocalDate day) implements UnitRefusal {
        @Override
        public String key() {
            return "organisation.unit-unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit, day);
        }
    }

    /** The code is or was a unit's; a code is never given again. */
    record CodeUsed(UnitCode unit) implements UnitRefusal {
        @Override
        public String key() {
            return "organisation.unit-code-used";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit);
        }
    }

    /** The area does not exist throughout the unit's time. */
    record UnknownArea(AreaCode area, LocalDate day) implements UnitRefusal {
        @Override
        public String key() {
            return "organisation.area-unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(area, day);
        }
    }

    /** The unit would stand below itself. */
    record Circle(UnitCode unit, UnitCode parent) implements UnitRefusal {
        @Override
        public String key() {
            return "organisation.unit-circle";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit, parent);
        }
    }

    /** A later change is already known: history is only continued, never rewritten. */
    record LaterChangeKnown(UnitCode unit, LocalDate since) implements UnitRefusal {
        @Override
        public String key() {
            return "organisation.unit-later-change";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit, since);
        }
    }

    /** Other units still stand below the one that would close. */
    record UnitsBelow(UnitCode unit, List<UnitCode> below) implements UnitRefusal {
        @Override
        public String key() {
            return "organisation.unit-has-units-below";
        }

        @Override
        public List<Object> arguments() {
            return List.of(
                    unit, String.join(", ", below.stream().map(UnitCode::value).toList()));
        }
    }

    /** A field of the change is empty, too long or out of range; {@code field} is the name of the form field. */
    record BadField(String field, String problem) implements UnitRefusal {
        @Override
        public String key() {
            return "organisation.field-" + problem;
        }

        @Override
        public List<Object> arguments() {
            return List.of(field);
        }
    }

    /** The desk or position is already there, or is not there to be ended. */
    record NothingToDo(UnitCode unit, String what) implements UnitRefusal {
        @Override
        public String key() {
            return "organisation.nothing-to-do";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit, what);
        }
    }
}
