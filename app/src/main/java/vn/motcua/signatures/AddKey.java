package vn.motcua.signatures;

import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;

/** A key that is given into the keeping of the installation, or named to it where it lies elsewhere. */
public sealed interface AddKey {

    Owner owner();

    /** Whose key it is. */
    sealed interface Owner {

        record Person(AccountId account) implements Owner {}

        record Agency(UnitCode unit) implements Owner {}
    }

    /**
     * A PKCS#12 file; its password is used once to look into it, and kept for a seal only.
     *
     * @param pkcs12 at most {@link SigningKeys#LARGEST_FILE} bytes
     */
    record OfFile(Owner owner, byte[] pkcs12, char[] password) implements AddKey {}

    /**
     * A key on a token that the installation can reach.
     *
     * @param token its name in the settings
     * @param label of the key on it; empty for the only one
     */
    record OnToken(Owner owner, String token, String label, char[] pin) implements AddKey {}

    /** A key at the remote signing service, by the name that it has there. */
    record Remote(Owner owner, String credential) implements AddKey {}
}
