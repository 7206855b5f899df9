package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;

/**
 * A person on the staff who is signed in.
 *
 * @param actor the person under the post chosen, or empty while none is
 */
public record SignedInPerson(AccountId account, String username, String displayName, Optional<Actor.Staff> actor) {

    /** A person who already acts under a post. */
    public static SignedInPerson under(Actor.Staff actor, String username) {
        return new SignedInPerson(actor.account(), username, actor.displayName(), Optional.of(actor));
    }
}
