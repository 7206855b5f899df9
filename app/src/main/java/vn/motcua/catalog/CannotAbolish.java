package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Refusal;

/** Why a procedure was not abolished. */
public sealed interface CannotAbolish extends Refusal {

    /** There is no such procedure, or it has ended already. */
    record NotInForce(ProcedureCode code) implements CannotAbolish {
        @Override
        public String key() {
            return "catalog.not-in-force";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code.value());
        }
    }

    /** Its latest version begins on that day or later. */
    record BeginsLater(LocalDate begins) implements CannotAbolish {
        @Override
        public String key() {
            return "catalog.begins-later";
        }

        @Override
        public List<Object> arguments() {
            return List.of(begins);
        }
    }
}
