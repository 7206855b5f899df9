package vn.motcua.digest;

import java.time.LocalDate;
import vn.motcua.shared.AccountId;

/**
 * Somebody's digest of a day was written down; published in the same transaction, once a day and person, and only when
 * there is something in it.
 *
 * @param email of the account; empty where it has none
 */
public record DigestWritten(AccountId account, LocalDate day, String email, Digest digest) {

    /** Names no address. */
    @Override
    public String toString() {
        return "DigestWritten[" + account + ", " + day + "]";
    }
}
