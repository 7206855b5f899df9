package vn.motcua.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What stands in the row of the navigation: a link, or a group of links that opens on demand.
 *
 * @param key the message key of its text
 * @param links at least one; in their order
 */
public record NavEntry(String key, List<NavLink> links) {

    public NavEntry {
        links = List.copyOf(links);
    }

    /** A group of which the reader may follow a single link is that link. */
    public boolean isGroup() {
        return links.size() > 1;
    }

    /** The link, where it is no group. */
    public NavLink link() {
        return links.getFirst();
    }

    /** The links by their groups; each group stands where the first of its links stood. */
    static List<NavEntry> of(List<NavLink> links) {
        var rows = new LinkedHashMap<String, List<NavLink>>();
        for (var link : links) {
            rows.computeIfAbsent(link.group() == null ? link.href() : link.group(), _ -> new ArrayList<>())
                    .add(link);
        }
        return rows.entrySet().stream()
                .map(row -> row.getValue().size() == 1
                        ? new NavEntry(row.getValue().getFirst().key(), row.getValue())
                        : new NavEntry(row.getKey(), row.getValue()))
                .toList();
    }
}
