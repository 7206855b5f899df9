package vn.motcua.applicant;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why somebody is not signed on; nothing typed elsewhere is lost by it. */
public sealed interface SignOnRefusal extends Refusal {

    /** The provider does not answer, or not as it should; everything that needs no sign-on goes on. */
    record ProviderAway(String provider) implements SignOnRefusal {

        @Override
        public String key() {
            return "applicant.provider-away";
        }

        @Override
        public List<Object> arguments() {
            return List.of(provider);
        }
    }

    record UnknownProvider() implements SignOnRefusal {

        @Override
        public String key() {
            return "applicant.unknown-provider";
        }
    }

    /** The way back was begun by another browser, too long ago, or used before. */
    record AttemptOver() implements SignOnRefusal {

        @Override
        public String key() {
            return "applicant.attempt-over";
        }
    }

    /** The person said no at the provider. */
    record Declined() implements SignOnRefusal {

        @Override
        public String key() {
            return "applicant.declined";
        }
    }

    /** What the provider sent does not prove who it is: wrongly signed, run out, or meant for others. */
    record NotProven() implements SignOnRefusal {

        @Override
        public String key() {
            return "applicant.not-proven";
        }
    }
}
