package vn.motcua.eforms;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a form was not kept or published. */
public sealed interface FormRefusal extends Refusal {

    /** @param faults at least one */
    record Broken(List<DefinitionFault> faults) implements FormRefusal {

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

    /** Somebody else changed the draft, or published, since the page was shown. */
    record ChangedMeanwhile() implements FormRefusal {
        @Override
        public String key() {
            return "eforms.changed-meanwhile";
        }
    }

    /** People are filling in today's form; another begins today at the earliest. */
    record BeginsTooEarly(LocalDate earliest) implements FormRefusal {
        @Override
        public String key() {
            return "eforms.begins-too-early";
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliest);
        }
    }
}
