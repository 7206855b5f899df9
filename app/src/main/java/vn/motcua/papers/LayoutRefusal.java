package vn.motcua.papers;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a layout was not published. */
public sealed interface LayoutRefusal extends Refusal {

    /** @param faults at least one, in the order of the lines */
    record Broken(List<LayoutFault> faults) implements LayoutRefusal {

        public Broken {
            faults = List.copyOf(faults);
        }

        @Override
        public String key() {
            return faults.getFirst().key();
        }

        @Override
        public List<Object> arguments() {
            return faults.getFirst().arguments();
        }
    }

    /** Papers of earlier days have been printed; a layout begins today at the earliest. */
    record BeginsTooEarly(LocalDate earliest) implements LayoutRefusal {
        @Override
        public String key() {
            return "papers.begins-too-early";
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliest);
        }
    }

    record UnknownUnit(String unit) implements LayoutRefusal {
        @Override
        public String key() {
            return "papers.unknown-unit";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit);
        }
    }
}
