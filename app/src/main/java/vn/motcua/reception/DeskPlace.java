package vn.motcua.reception;

import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.UnitCode;

/**
 * A desk at which somebody sits today.
 *
 * @param number what hangs above it
 * @param groups whose numbers it calls; at least one
 */
public record DeskPlace(UnitCode unit, String number, Set<UUID> groups) {

    public DeskPlace {
        groups = Set.copyOf(groups);
    }
}
