package vn.motcua.process;

import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Where a person works: work comes to it through the role in the unit, or by name. */
public record Desk(UnitCode unit, Role role, AccountId account) {

    public static Desk of(Actor.Staff person) {
        return new Desk(person.unit(), person.role(), person.account());
    }

    /** Whether the person leads the unit, and so sees what others in it hold. */
    public boolean isOfAHead() {
        return role == Role.AGENCY_HEAD || role == Role.DIVISION_HEAD;
    }
}
