package vn.motcua.certification.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.certification.CopyAuthorisation;
import vn.motcua.certification.store.AuthorisationTable;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Who receives, who certifies, and for which agency. */
@Component
class CopyRights {

    private static final Set<Role> RECEIVERS = EnumSet.of(Role.RECEPTION_OFFICER, Role.RECORDS_CLERK);

    private final Units units;
    private final StaffDirectory staff;
    private final AuthorisationTable authorisations;
    private final Clock clock;

    CopyRights(Units units, StaffDirectory staff, AuthorisationTable authorisations, Clock clock) {
        this.units = units;
        this.staff = staff;
        this.authorisations = authorisations;
        this.clock = clock;
    }

    Optional<UnitCode> agencyOf(Actor.Staff person) {
        return units.agencyOf(person.unit(), today()).map(Unit::code);
    }

    /** The agency whose copies and book the person may see. */
    Optional<UnitCode> agencyRead(Actor.Staff person) {
        return agencyOf(person).filter(agency -> mayReceive(person) || mayCertify(person, agency));
    }

    String name(UnitCode agency) {
        return units.find(agency, today()).map(unit -> unit.name().vietnamese()).orElse(agency.value());
    }

    /** What the person's post is called. */
    String title(Actor.Staff person) {
        return staff.posts(person.account(), today()).stream()
                .filter(post -> post.post().equals(person.post()))
                .map(StaffMember::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("Người chứng thực");
    }

    boolean mayReceive(Actor.Staff person) {
        return RECEIVERS.contains(person.role());
    }

    /** A head, and the deputies who hold the same role by the division of work in the agency. */
    boolean isHead(Actor.Staff person) {
        return person.role() == Role.AGENCY_HEAD;
    }

    boolean mayCertify(Actor.Staff person, UnitCode agency) {
        return isHead(person) && agencyOf(person).filter(agency::equals).isPresent()
                || authorisation(person, agency).isPresent();
    }

    /** That of somebody who certifies on behalf of the head. */
    Optional<CopyAuthorisation> authorisation(Actor.Staff person, UnitCode agency) {
        return isHead(person) ? Optional.empty() : authorisations.inForce(person.post(), agency, today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
