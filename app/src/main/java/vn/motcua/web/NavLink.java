package vn.motcua.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/**
 * An entry of the navigation. A face declares its own as beans; the layout shows those that the reader may use.
 *
 * @param area the area it belongs to; staff see the links of all staff areas, citizens those of the portal
 * @param order the lower, the further left
 * @param key the message key of its text
 * @param href the address, from the root
 * @param roles who may follow it; empty for everyone
 * @param among of those, the ones for whom it is there; asked on every page, so it must be quick
 * @param group the message key of the group that it is shown in; null where it stands by itself
 */
public record NavLink(
        Area area,
        int order,
        String key,
        String href,
        Set<Role> roles,
        Predicate<Actor.Staff> among,
        @Nullable String group) {

    public NavLink {
        roles = Set.copyOf(roles);
    }

    /** An entry that stands by itself. */
    public NavLink(Area area, int order, String key, String href, Set<Role> roles) {
        this(area, order, key, href, roles, person -> true, null);
    }

    /** The same entry, shown in a group: for what is not needed at every minute. */
    public NavLink in(String other) {
        return new NavLink(area, order, key, href, roles, among, other);
    }

    /** The same entry, for a few of those who hold one of its roles. */
    public NavLink among(Predicate<Actor.Staff> few) {
        return new NavLink(area, order, key, href, roles, few, group);
    }

    boolean isFor(Optional<Actor.Staff> person) {
        return roles.isEmpty()
                || person.filter(actor -> roles.contains(actor.role()))
                        .filter(among)
                        .isPresent();
    }

    boolean leadsTo(String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
