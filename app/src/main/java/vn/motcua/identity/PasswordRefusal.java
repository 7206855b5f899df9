package vn.motcua.identity;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a password is not accepted; length and surprise count, composition rules do not (NIST SP 800-63B). */
public sealed interface PasswordRefusal extends Refusal {

    record TooShort() implements PasswordRefusal {

        @Override
        public String key() {
            return "identity.password-too-short";
        }

        @Override
        public List<Object> arguments() {
            return List.of(Passwords.MIN_LENGTH);
        }
    }

    record TooLong() implements PasswordRefusal {

        @Override
        public String key() {
            return "identity.password-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(Passwords.MAX_LENGTH);
        }
    }

    /** It contains the user name, or the user name contains it. */
    record LikeUsername() implements PasswordRefusal {

        @Override
        public String key() {
            return "identity.password-like-username";
        }
    }

    /** It is on the list of those tried first, or one character or a run repeated. */
    record TooCommon() implements PasswordRefusal {

        @Override
        public String key() {
            return "identity.password-too-common";
        }
    }

    record Unchanged() implements PasswordRefusal {

        @Override
        public String key() {
            return "identity.password-unchanged";
        }
    }

    /** The password in use was not given rightly, or too often wrongly. */
    record WrongCurrent() implements PasswordRefusal {

        @Override
        public String key() {
            return "identity.password-wrong-current";
        }
    }

    /** The link was used, replaced by another, or is too old. */
    record InvitationOver() implements PasswordRefusal {

        @Override
        public String key() {
            return "identity.invitation-over";
        }
    }
}
