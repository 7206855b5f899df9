package vn.motcua.signatures.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Who may set an agency's seal: its records clerk and its head. */
@Component
class SealRight {

    private static final Set<Role> ROLES = Set.of(Role.RECORDS_CLERK, Role.AGENCY_HEAD);

    private final Units units;
    private final Clock clock;

    SealRight(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    boolean holds(Actor.Staff person, UnitCode agency) {
        return ROLES.contains(person.role())
                && units.agencyOf(person.unit(), LocalDate.now(clock))
                        .filter(own -> own.code().equals(agency))
                        .isPresent();
    }
}
