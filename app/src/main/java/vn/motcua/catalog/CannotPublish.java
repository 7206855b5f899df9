package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Refusal;

/** Why a version of a procedure was not published. */
public sealed interface CannotPublish extends Refusal {

    /** Somebody published another version since the author looked. */
    record ChangedMeanwhile(ProcedureCode code) implements CannotPublish {
        @Override
        public String key() {
            return "catalog.changed-meanwhile";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code.value());
        }
    }

    /** A version begins later than the new one would; the new one must begin on or after that day. */
    record LaterVersionExists(LocalDate begins) implements CannotPublish {
        @Override
        public String key() {
            return "catalog.later-version-exists";
        }

        @Override
        public List<Object> arguments() {
            return List.of(begins);
        }
    }

    /** The latest version already says exactly this from that day on. */
    record NothingChanged(ProcedureCode code) implements CannotPublish {
        @Override
        public String key() {
            return "catalog.nothing-changed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(code.value());
        }
    }
}
