package vn.motcua.identity;

import java.util.Set;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;

/** Of whom a second factor is demanded. */
public interface SecondFactors {

    /** From the next request on, the person must have a second factor, or need not unless a role demands it. */
    Outcome<AccountId, AccountRefusal> require(AccountId account, boolean required, Actor by);

    /** For a lost device: ends the sessions; where one is required, the person enrols a new one when signing in. */
    Outcome<AccountId, AccountRefusal> remove(AccountId account, Actor by);

    /** From the next request on, exactly the holders of these roles must have a second factor. */
    void requireOf(Set<Role> roles, Actor by);

    /** The roles whose holders must have a second factor. */
    Set<Role> requiredOf();
}
