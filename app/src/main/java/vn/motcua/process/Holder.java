package vn.motcua.process;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * Who holds a step: a role in a unit.
 *
 * @param place which unit, seen from the dossier
 * @param unit the unit when {@code place} is {@link Place#NAMED_UNIT}, otherwise null
 */
public record Holder(Place place, @Nullable UnitCode unit, Role role) {

    /** Which unit is meant; the same process serves every commune. */
    public enum Place {
        RECEIVING_UNIT,
        HANDLING_UNIT,
        NAMED_UNIT
    }

    public Holder {
        if ((place == Place.NAMED_UNIT) != (unit != null)) {
            throw new IllegalArgumentException("a unit is named exactly when the place is NAMED_UNIT");
        }
    }

    public static Holder receiving(Role role) {
        return new Holder(Place.RECEIVING_UNIT, null, role);
    }

    public static Holder handling(Role role) {
        return new Holder(Place.HANDLING_UNIT, null, role);
    }

    public static Holder named(UnitCode unit, Role role) {
        return new Holder(Place.NAMED_UNIT, unit, role);
    }
}
