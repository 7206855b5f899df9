package vn.motcua.organisation;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;

/**
 * One version of a unit: what it was called and where it belonged over one period.
 *
 * @param parent the unit above it, or null for the root of a province
 * @param area the area that it serves
 */
public record Unit(
        UnitCode code,
        OfficialName name,
        UnitKind kind,
        @Nullable UnitCode parent,
        AreaCode area,
        Period validity) {

    /** The level of government that it belongs to: that of the area it serves. */
    public AreaLevel level() {
        return area.level();
    }
}
