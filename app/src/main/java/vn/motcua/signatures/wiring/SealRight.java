package vn.motcua.signatures.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.spi.SealMandates;

/** Who may set an agency's seal: its records clerk, its head, and whom a recorded authorisation covers. */
@Component
class SealRight {

    private static final Set<Role> ROLES = Set.of(Role.RECORDS_CLERK, Role.AGENCY_HEAD);

    private final Units units;
    private final List<SealMandates> mandates;
    private final Clock clock;

    SealRight(Units units, List<SealMandates> mandates, Clock clock) {
        this.units = units;
        this.mandates = List.copyOf(mandates);
        this.clock = clock;
    }

    boolean holds(Actor.Staff person, UnitCode agency) {
        return isOfThePost(person, agency) || mandates.stream().anyMatch(each -> each.covers(person, agency));
    }

    private boolean isOfThePost(Actor.Staff person, UnitCode agency) {
        return ROLES.contains(person.role())
                && units.agencyOf(person.unit(), LocalDate.now(clock))
                        .filter(own -> own.code().equals(agency))
                        .isPresent();
    }
}
