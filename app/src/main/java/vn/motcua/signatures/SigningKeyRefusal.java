package vn.motcua.signatures;

import java.time.Instant;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a key was not taken into keeping, or not withdrawn. */
public sealed interface SigningKeyRefusal extends Refusal {

    /** Somebody else's key or a seal, and the person is no administrator. */
    record NotAllowed() implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.not-allowed";
        }
    }

    /** Not a PKCS#12 file, or one without a key. */
    record Unreadable() implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.unreadable";
        }
    }

    record TooLarge(int kilobytes) implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(kilobytes);
        }
    }

    record WrongSecret() implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.wrong-secret";
        }
    }

    /** The certificate is for something else, such as encryption. */
    record NotForSigning() implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.not-for-signing";
        }
    }

    record Expired(Instant on) implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.expired";
        }

        @Override
        public List<Object> arguments() {
            return List.of(on);
        }
    }

    record KnownAlready() implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.known-already";
        }
    }

    /** A seal is set without asking anybody on a phone. */
    record SealNotRemote() implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.seal-not-remote";
        }
    }

    record NoSuchKey() implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.no-such-key";
        }
    }

    /** The token itself takes no PIN any more. */
    record TokenLocked(String token) implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.token-locked";
        }

        @Override
        public List<Object> arguments() {
            return List.of(token);
        }
    }

    /** The token or the remote signing service is not set up, or does not answer. */
    record ServiceAway(String service) implements SigningKeyRefusal {
        @Override
        public String key() {
            return "signatures.key.service-away";
        }

        @Override
        public List<Object> arguments() {
            return List.of(service);
        }
    }
}
