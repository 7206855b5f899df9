package vn.motcua.certification.wiring;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.motcua.certification.CopyAuthorisation;
import vn.motcua.certification.CopyAuthorisation.Granted;
import vn.motcua.certification.CopyAuthorisations;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.store.AuthorisationTable;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** A head authorises people of the agency; whoever receives originals does not certify them too. */
@Service
class HeadsAuthorisations implements CopyAuthorisations {

    private static final Set<Role> CANDIDATES = Set.of(Role.CASE_OFFICER, Role.DIVISION_HEAD);

    private final AuthorisationTable table;
    private final CopyRights rights;
    private final StaffDirectory staff;
    private final Units units;
    private final Clock clock;

    HeadsAuthorisations(AuthorisationTable table, CopyRights rights, StaffDirectory staff, Units units, Clock clock) {
        this.table = table;
        this.rights = rights;
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<StaffMember> candidates(Actor.Staff head) {
        return rights.agencyOf(head).stream()
                .flatMap(this::unitsOf)
                .flatMap(unit -> staff.members(unit, rights.today()).stream())
                .filter(member -> CANDIDATES.contains(member.role()))
                .toList();
    }

    /** The agency and what belongs to it, as deep as that goes. */
    private Stream<UnitCode> unitsOf(UnitCode agency) {
        return Stream.concat(
                Stream.of(agency),
                units.children(agency, rights.today()).stream()
                        .filter(unit -> !unit.kind().isAgency())
                        .map(Unit::code)
                        .flatMap(this::unitsOf));
    }

    @Override
    public List<CopyAuthorisation> all(Actor.Staff by) {
        return rights.agencyOf(by).map(table::of).orElse(List.of());
    }

    @Override
    public Outcome<CopyAuthorisation, CopyRefusal> grant(Grant grant, Actor.Staff head) {
        var agency = rights.agencyOf(head);
        if (agency.isEmpty() || !rights.isHead(head)) {
            return Outcome.refused(new CopyRefusal.NotAllowed());
        }
        if (grant.to().isBefore(grant.from()) || grant.to().isBefore(rights.today())) {
            return Outcome.refused(new CopyRefusal.PeriodOver());
        }
        return candidates(head).stream()
                .filter(member -> member.post().equals(grant.post()))
                .findFirst()
                .map(member -> Outcome.<CopyAuthorisation, CopyRefusal>done(add(grant, member, agency.get(), head)))
                .orElseGet(() -> Outcome.refused(new CopyRefusal.NoSuchColleague()));
    }

    private CopyAuthorisation add(Grant grant, StaffMember member, UnitCode agency, Actor.Staff head) {
        var granted = new Granted(clock.instant(), head.displayName(), rights.title(head));
        var authorisation = new CopyAuthorisation(
                UUID.randomUUID(),
                agency,
                member.account(),
                member.post(),
                member.displayName(),
                member.title(),
                grant.document(),
                grant.from(),
                grant.to(),
                granted,
                null);
        table.add(authorisation);
        return authorisation;
    }

    @Override
    public Outcome<CopyAuthorisation, CopyRefusal> end(UUID authorisation, Actor.Staff head) {
        return rights.agencyOf(head)
                .filter(agency -> rights.isHead(head))
                .flatMap(agency -> table.end(authorisation, agency, clock.instant(), head.displayName()))
                .<Outcome<CopyAuthorisation, CopyRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new CopyRefusal.NotAllowed()));
    }
}
