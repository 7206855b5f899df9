package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;

/**
 * A session that has not ended.
 *
 * @param owes what the person still has to do before being signed in
 * @param secondFactorEnrolled whether the account has a second factor
 * @param actor the person under the post chosen, or under the only one held; empty when none is
 */
public record OpenSession(
        AccountId account,
        String username,
        String displayName,
        SignInStep owes,
        boolean secondFactorEnrolled,
        Optional<Actor.Staff> actor) {

    /** The person, once nothing is owed but perhaps the choice of a post. */
    public Optional<SignedInPerson> person() {
        return owes.isSignedIn()
                ? Optional.of(new SignedInPerson(account, username, displayName, actor))
                : Optional.empty();
    }
}
