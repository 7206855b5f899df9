package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Who holds which post on which day. Disabled accounts hold nothing. */
public interface StaffDirectory {

    /** By name. */
    List<StaffMember> holders(UnitCode unit, Role role, LocalDate day);

    /** Everyone with a post in the unit, by role and name. */
    List<StaffMember> members(UnitCode unit, LocalDate day);

    /** The roles that somebody holds, for each of the units; a unit without staff is missing. */
    Map<UnitCode, Set<Role>> rolesFilled(Collection<UnitCode> units, LocalDate day);

    /** The names to show for these accounts, disabled ones included; unknown ones are missing. */
    Map<AccountId, String> names(Collection<AccountId> accounts);

    /** The person acting under a post of theirs, or empty when the post is not held on that day. */
    Optional<Actor.Staff> actor(PostId post, LocalDate day);

    /** Everyone who holds one of the roles on that day, wherever. */
    List<StaffMember> holders(Set<Role> roles, LocalDate day);

    /** The posts under which the person may act on that day. */
    List<StaffMember> posts(AccountId account, LocalDate day);
}
