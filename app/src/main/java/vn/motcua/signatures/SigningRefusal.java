package vn.motcua.signatures;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why something was not signed. */
public sealed interface SigningRefusal extends Refusal {

    record NoSuchKey() implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.no-such-key";
        }
    }

    /** The agency has no seal in force. */
    record NoSeal(String agency) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.no-seal";
        }

        @Override
        public List<Object> arguments() {
            return List.of(agency);
        }
    }

    /** It is somebody else's key, or the post gives no right to the seal. */
    record NotYours() implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.not-yours";
        }
    }

    record WrongSecret(int attemptsLeft) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.wrong-secret";
        }

        @Override
        public List<Object> arguments() {
            return List.of(attemptsLeft);
        }
    }

    /** Too many wrong secrets; even the right one is refused until then. */
    record Locked(Instant until) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.locked";
        }

        @Override
        public List<Object> arguments() {
            return List.of(until);
        }
    }

    /** The token is not plugged in, lost, or its library missing; nothing was signed. */
    record TokenAway(String token) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.token-away";
        }

        @Override
        public List<Object> arguments() {
            return List.of(token);
        }
    }

    /** The token itself takes no PIN any more, not even the right one; only whoever issued it can unlock it. */
    record TokenLocked(String token) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.token-locked";
        }

        @Override
        public List<Object> arguments() {
            return List.of(token);
        }
    }

    record TooManyFiles(int most) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.too-many-files";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** No PDF that can be signed: broken, or locked with a password. */
    record NotSignable() implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.not-signable";
        }
    }

    /** A seal goes onto what a person has signed, and this file nobody has. */
    record NotSignedYet() implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.not-signed-yet";
        }
    }

    record CertificateExpired(Instant on) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.certificate-expired";
        }

        @Override
        public List<Object> arguments() {
            return List.of(on);
        }
    }

    record CertificateNotYetValid(Instant from) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.certificate-not-yet-valid";
        }

        @Override
        public List<Object> arguments() {
            return List.of(from);
        }
    }

    record CertificateRevoked() implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.certificate-revoked";
        }
    }

    /** The holder has not agreed, declined, or the agreement ran out. */
    record NoConsent(SigningConsent.State state) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.no-consent." + state;
        }
    }

    /** The file is not the one that was shown to the holder. */
    record FileChanged(String name) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.file-changed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** The token, the signing service or the time stamp does not answer; nothing was signed. */
    record ServiceAway(String service) implements SigningRefusal {
        @Override
        public String key() {
            return "signatures.service-away";
        }

        @Override
        public List<Object> arguments() {
            return List.of(service);
        }
    }
}
