package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a look-up told nothing. */
public sealed interface ProgressRefusal extends Refusal {

    /** Code or secret is wrong; which of them is not said. */
    record NotFound() implements ProgressRefusal {
        @Override
        public String key() {
            return "dossier.progress.not-found";
        }
    }

    /** @param again when it may be tried again */
    record TooMany(Instant again) implements ProgressRefusal {
        @Override
        public String key() {
            return "dossier.progress.too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(again);
        }
    }
}
