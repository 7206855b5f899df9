package vn.motcua.identity;

import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** A person in a post they hold. */
public record StaffMember(AccountId account, PostId post, UnitCode unit, Role role, String displayName, String title) {

    /** The person acting under this post in their own right. */
    public Actor.Staff actor() {
        return new Actor.Staff(account, post, unit, role, displayName, null);
    }
}
