package vn.motcua.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;

/**
 * An account as administrators see it; no secret is in it.
 *
 * @param username lower case
 * @param passwordSet false until the person has used the invitation
 * @param secondFactorRequired whether it is required of this person by name; a role may require it as well
 * @param lockedUntil when failed attempts keep the person out, else null
 * @param disabledAt since when the account may not be used, else null
 */
public record Account(
        AccountId id,
        String username,
        String displayName,
        @Nullable String email,
        @Nullable String phone,
        boolean passwordSet,
        boolean secondFactorRequired,
        boolean secondFactorEnrolled,
        int openSessions,
        @Nullable Instant lockedUntil,
        @Nullable Instant disabledAt,
        Instant createdAt) {

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public boolean isLocked() {
        return lockedUntil != null;
    }
}
