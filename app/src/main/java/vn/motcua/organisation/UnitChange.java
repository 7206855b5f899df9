package vn.motcua.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Everything that a decision may do to a unit. */
public sealed interface UnitChange {

    /** The unit that changes. */
    UnitCode unit();

    Decision decision();

    /** A unit begins; its code was never used before. {@code parent} is null for the root of a province. */
    record Establish(
            UnitCode unit,
            OfficialName name,
            UnitKind kind,
            @Nullable UnitCode parent,
            AreaCode area,
            Decision decision)
            implements UnitChange {}

    /** The unit goes on under another name. */
    record Rename(UnitCode unit, OfficialName name, Decision decision) implements UnitChange {}

    /** The unit goes on below another unit or for another area. */
    record Move(UnitCode unit, @Nullable UnitCode parent, AreaCode area, Decision decision) implements UnitChange {}

    /** The unit ends, and its desks and positions with it; the successors, if any, take over its work. */
    record Close(UnitCode unit, Set<UnitCode> successors, Decision decision) implements UnitChange {

        public Close {
            successors = Set.copyOf(successors);
        }
    }

    /** The absorbed units end and {@code unit}, which exists on that day, takes over their work. */
    record Merge(UnitCode unit, Set<UnitCode> absorbed, Decision decision) implements UnitChange {

        public Merge {
            absorbed = Set.copyOf(absorbed);
        }
    }

    /** A desk opens at the unit. */
    record OpenDesk(UnitCode unit, String number, String name, Decision decision) implements UnitChange {}

    /** A desk of the unit closes. */
    record CloseDesk(UnitCode unit, String number, Decision decision) implements UnitChange {}

    /** The unit offers a post from now on. */
    record OfferPosition(UnitCode unit, OfficialName title, Role role, Decision decision) implements UnitChange {}

    /** The unit no longer offers the post of that Vietnamese title. */
    record AbolishPosition(UnitCode unit, String title, Decision decision) implements UnitChange {}
}
