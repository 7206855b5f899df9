package vn.motcua.filing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Classification;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Precedents;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Which units may handle a dossier that a desk takes in, the likeliest first. */
@Component
public class HandlingUnits {

    private static final int MOST = 12;

    private final Units units;
    private final StaffDirectory staff;
    private final Precedents precedents;

    HandlingUnits(Units units, StaffDirectory staff, Precedents precedents) {
        this.units = units;
        this.staff = staff;
        this.precedents = precedents;
    }

    /**
     * The unit that got the latest dossier of the procedure from this desk, then the competent units that have case
     * officers, then the others; an agency after its divisions, since officers sit there.
     */
    public List<Unit> candidates(UnitCode desk, ProcedureVersion version, LocalDate today) {
        var competent = competent(desk, version.content().classification(), today);
        var filled = staff.rolesFilled(competent.stream().map(Unit::code).toList(), today);
        var latest = precedents.handlingUnit(desk, version.code()).flatMap(code -> units.find(code, today));
        var withOfficers = competent.stream()
                .filter(unit -> filled.getOrDefault(unit.code(), Set.of()).contains(Role.CASE_OFFICER));
        return Stream.of(latest.stream(), withOfficers, competent.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** The one unit that a text names, by its code or by words of its name; empty when it names none or several. */
    public Optional<Unit> named(String text, LocalDate today) {
        var found = units.meant(text, today, MOST);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Set<Unit> competent(UnitCode desk, Classification classification, LocalDate today) {
        var found = new LinkedHashSet<Unit>();
        var agency = units.agencyOf(desk, today);
        if (isCarriedOutBy(agency, classification)) {
            agency.ifPresent(unit -> addWithDivisions(unit, today, found));
        }
        classification.agencies().codes().stream()
                .flatMap(code -> units.find(code, today).stream())
                .forEach(unit -> addWithDivisions(unit, today, found));
        var words = folded(classification.agencies().inOneLine());
        units.inForce(today).stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT)
                .filter(unit -> words.contains(folded(unit.name().vietnamese())))
                .forEach(unit -> addWithDivisions(unit, today, found));
        if (found.isEmpty()) {
            agency.ifPresent(unit -> addWithDivisions(unit, today, found));
        }
        return found;
    }

    private static boolean isCarriedOutBy(Optional<Unit> agency, Classification classification) {
        return agency.filter(unit -> unit.kind() == UnitKind.COMMUNE
                        && classification.levels().contains(Level.COMMUNE))
                .isPresent();
    }

    private void addWithDivisions(Unit agency, LocalDate today, Set<Unit> found) {
        units.children(agency.code(), today).stream()
                .filter(unit -> unit.kind().handlesForItsAgency())
                .forEach(found::add);
        found.add(agency);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
