package vn.motcua.signatures;

import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a certificate or a list of revoked ones was not taken. */
public sealed interface TrustRefusal extends Refusal {

    record TooLarge(int megabytes) implements TrustRefusal {
        @Override
        public String key() {
            return "signatures.trust.too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(megabytes);
        }
    }

    record NotACertificate() implements TrustRefusal {
        @Override
        public String key() {
            return "signatures.trust.not-a-certificate";
        }
    }

    /** It belongs to a person or a server, and vouches for nobody. */
    record NotAnAuthority(String subject) implements TrustRefusal {
        @Override
        public String key() {
            return "signatures.trust.not-an-authority";
        }

        @Override
        public List<Object> arguments() {
            return List.of(subject);
        }
    }

    record TrustedAlready(String subject) implements TrustRefusal {
        @Override
        public String key() {
            return "signatures.trust.trusted-already";
        }

        @Override
        public List<Object> arguments() {
            return List.of(subject);
        }
    }

    record NotTrusted() implements TrustRefusal {
        @Override
        public String key() {
            return "signatures.trust.not-trusted";
        }
    }

    record NotAList() implements TrustRefusal {
        @Override
        public String key() {
            return "signatures.trust.not-a-list";
        }
    }

    /** No trusted authority signed the list. */
    record UnknownIssuer(String issuer) implements TrustRefusal {
        @Override
        public String key() {
            return "signatures.trust.unknown-issuer";
        }

        @Override
        public List<Object> arguments() {
            return List.of(issuer);
        }
    }

    /** A later list of the same issuer is here already. */
    record OlderList(String issuer) implements TrustRefusal {
        @Override
        public String key() {
            return "signatures.trust.older-list";
        }

        @Override
        public List<Object> arguments() {
            return List.of(issuer);
        }
    }
}
