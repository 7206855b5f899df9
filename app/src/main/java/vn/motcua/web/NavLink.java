package vn.motcua.web;

import java.util.Set;
import vn.motcua.shared.Role;

/**
 * An entry of the navigation. A face declares its own as beans; the layout shows those that the reader may use.
 *
 * @param area the area it belongs to; staff see the links of all staff areas, citizens those of the portal
 * @param order the lower, the further left
 * @param key the message key of its text
 * @param href the address, from the root
 * @param roles who may follow it; empty for everyone
 */
public record NavLink(Area area, int order, String key, String href, Set<Role> roles) {

    public NavLink {
        roles = Set.copyOf(roles);
    }

    boolean leadsTo(String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}
