package vn.motcua.process;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/**
 * Where a subject is worked on: what turns the holder of a step into a unit.
 *
 * @param receiving where it came in
 * @param handling the unit that handles it; often a division
 * @param agency the agency that the handling unit belongs to; itself where it is one
 */
public record Workplace(UnitCode receiving, UnitCode handling, UnitCode agency) {

    /** Roles that nobody holds in a division: who decides and who issues sit at the agency. */
    private static final Set<Role> AT_THE_AGENCY = EnumSet.of(Role.AGENCY_HEAD, Role.RECORDS_CLERK);

    /** The unit that holds the step, whether it is open, done or still to come. */
    public UnitCode unitOf(Holder holder) {
        return switch (holder.place()) {
            case RECEIVING_UNIT -> receiving;
            case HANDLING_UNIT -> AT_THE_AGENCY.contains(holder.role()) ? agency : handling;
            case NAMED_UNIT -> Objects.requireNonNull(holder.unit());
        };
    }
}
