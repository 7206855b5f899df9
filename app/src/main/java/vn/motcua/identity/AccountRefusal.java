package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Period;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Why an act on an account was not done. */
public sealed interface AccountRefusal extends Refusal {

    record Unknown() implements AccountRefusal {

        @Override
        public String key() {
            return "identity.account-unknown";
        }
    }

    record UsernameMalformed(String username) implements AccountRefusal {

        @Override
        public String key() {
            return "identity.username-malformed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(username);
        }
    }

    record UsernameTaken(String username) implements AccountRefusal {

        @Override
        public String key() {
            return "identity.username-taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(username);
        }
    }

    record DisplayNameMalformed() implements AccountRefusal {

        @Override
        public String key() {
            return "identity.display-name-malformed";
        }
    }

    record EmailMalformed(String email) implements AccountRefusal {

        @Override
        public String key() {
            return "identity.email-malformed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(email);
        }
    }

    record PhoneMalformed(String phone) implements AccountRefusal {

        @Override
        public String key() {
            return "identity.phone-malformed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(phone);
        }
    }

    record TitleMalformed() implements AccountRefusal {

        @Override
        public String key() {
            return "identity.title-malformed";
        }
    }

    record UnitUnknown(UnitCode unit, LocalDate day) implements AccountRefusal {

        @Override
        public String key() {
            return "identity.unit-unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit.value(), day);
        }
    }

    /** The person holds the same role in the same unit on some of those days already. */
    record PostHeldAlready(UnitCode unit, Role role, Period held) implements AccountRefusal {

        @Override
        public String key() {
            return "identity.post-held-already";
        }

        @Override
        public List<Object> arguments() {
            return List.of(unit.value(), held.from());
        }
    }

    record PostEndsBeforeItStarts(LocalDate start) implements AccountRefusal {

        @Override
        public String key() {
            return "identity.post-ends-before-it-starts";
        }

        @Override
        public List<Object> arguments() {
            return List.of(start);
        }
    }

    /** Nobody shuts themselves out by mistake. */
    record OwnAccount() implements AccountRefusal {

        @Override
        public String key() {
            return "identity.own-account";
        }
    }

    /** Without an administrator nobody could appoint one. */
    record LastAdministrator() implements AccountRefusal {

        @Override
        public String key() {
            return "identity.last-administrator";
        }
    }
}
