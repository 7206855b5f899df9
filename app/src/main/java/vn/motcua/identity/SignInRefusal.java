package vn.motcua.identity;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why somebody is not signed in. */
public sealed interface SignInRefusal extends Refusal {

    /** The name, the password or the state of the account: which of them is not told. */
    record WrongNameOrPassword() implements SignInRefusal {

        @Override
        public String key() {
            return "identity.wrong-name-or-password";
        }
    }

    /** Too many failures under this name or from this address. */
    record Locked(Instant until) implements SignInRefusal {

        @Override
        public String key() {
            return "identity.locked";
        }

        @Override
        public List<Object> arguments() {
            return List.of(until);
        }
    }

    record WrongCode() implements SignInRefusal {

        @Override
        public String key() {
            return "identity.wrong-code";
        }
    }

    record SessionOver() implements SignInRefusal {

        @Override
        public String key() {
            return "identity.session-over";
        }
    }

    record PostNotHeld() implements SignInRefusal {

        @Override
        public String key() {
            return "identity.post-not-held";
        }
    }
}
