package vn.motcua.results;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a stranger got no answer. */
public sealed interface VerificationRefusal extends Refusal {

    /** Too many attempts found nothing. */
    record TooMany(Instant until) implements VerificationRefusal {
        @Override
        public String key() {
            return "results.verification.too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(until);
        }
    }

    record TooLarge(long mostMegabytes) implements VerificationRefusal {
        @Override
        public String key() {
            return "results.verification.too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mostMegabytes);
        }
    }
}
