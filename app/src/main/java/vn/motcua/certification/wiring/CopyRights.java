package vn.motcua.certification.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Who receives, who certifies, and for which agency. */
@Component
class CopyRights {

    /** A head, and the deputies who hold the same role by the division of work in the agency. */
    private static final Set<Role> CERTIFIERS = EnumSet.of(Role.AGENCY_HEAD);

    private static final Set<Role> RECEIVERS = EnumSet.of(Role.RECEPTION_OFFICER, Role.RECORDS_CLERK);

    private final Units units;
    private final Clock clock;

    CopyRights(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Optional<UnitCode> agencyOf(Actor.Staff person) {
        return units.agencyOf(person.unit(), today()).map(Unit::code);
    }

    String name(UnitCode agency) {
        return units.find(agency, today()).map(unit -> unit.name().vietnamese()).orElse(agency.value());
    }

    boolean mayReceive(Actor.Staff person) {
        return RECEIVERS.contains(person.role());
    }

    boolean mayCertify(Actor.Staff person, UnitCode agency) {
        return CERTIFIERS.contains(person.role())
                && agencyOf(person).filter(agency::equals).isPresent();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
