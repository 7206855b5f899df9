package vn.motcua.vault;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why a document was not taken in or not used. */
public sealed interface VaultRefusal extends Refusal {

    record NotFound() implements VaultRefusal {
        @Override
        public String key() {
            return "vault.not-found";
        }
    }

    /** It belongs to somebody else. */
    record OtherOwner() implements VaultRefusal {
        @Override
        public String key() {
            return "vault.other-owner";
        }
    }

    record Expired(LocalDate on) implements VaultRefusal {
        @Override
        public String key() {
            return "vault.expired";
        }

        @Override
        public List<Object> arguments() {
            return List.of(on);
        }
    }

    /** It was revoked or replaced. */
    record NoLongerInForce(VaultDocument.Standing standing) implements VaultRefusal {
        @Override
        public String key() {
            return "vault.no-longer-in-force." + standing;
        }
    }

    /** It was changed after it was signed. */
    record BrokenSignature() implements VaultRefusal {
        @Override
        public String key() {
            return "vault.broken-signature";
        }
    }

    /** The owner has not agreed to this use, or took the agreement back. */
    record NoConsent() implements VaultRefusal {
        @Override
        public String key() {
            return "vault.no-consent";
        }
    }

    /** It is the result of a dossier: only who issued it takes it back. */
    record OnlyIssuerRevokes() implements VaultRefusal {
        @Override
        public String key() {
            return "vault.only-issuer-revokes";
        }
    }

    /** So many links to the document are open already. */
    record TooManyShares(int most) implements VaultRefusal {
        @Override
        public String key() {
            return "vault.too-many-shares";
        }

        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** What is said of the document is not complete. */
    record DetailNeeded(String field) implements VaultRefusal {
        @Override
        public String key() {
            return "vault.detail-needed." + field;
        }
    }
}
