package vn.motcua.process.staffing;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.motcua.catalog.Classification;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.process.ProcessContent;
import vn.motcua.process.Staffing;
import vn.motcua.process.StaffingReport;
import vn.motcua.process.StaffingReport.Shortage;
import vn.motcua.process.Step;
import vn.motcua.process.Vacancy;
import vn.motcua.process.Workplace;
import vn.motcua.process.domain.RoleCheck;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

@Service
class CheckedStaffing implements Staffing {

    private final StaffDirectory staff;
    private final Units units;
    private final Procedures procedures;
    private final Clock clock;

    CheckedStaffing(StaffDirectory staff, Units units, Procedures procedures, Clock clock) {
        this.staff = staff;
        this.units = units;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public List<Vacancy> vacancies(List<Step> steps, Workplace workplace) {
        return RoleCheck.vacancies(steps, RoleCheck.at(workplace), filled(steps, List.of(workplace)));
    }

    @Override
    public StaffingReport across(ProcessContent content) {
        var procedure = content.procedure();
        var today = LocalDate.now(clock);
        return procedure == null
                ? StaffingReport.UNKNOWN
                : procedures
                        .inForce(procedure, today)
                        .map(version -> report(
                                content.steps(),
                                version.content().classification(),
                                new UnitTree(units.inForce(today))))
                        .orElse(StaffingReport.UNKNOWN);
    }

    private StaffingReport report(List<Step> steps, Classification classification, UnitTree tree) {
        var workplaces =
                answerable(classification, tree).stream().map(tree::workplaces).toList();
        var filled = filled(steps, workplaces.stream().flatMap(List::stream).toList());
        var shortages = workplaces.stream()
                .map(places -> shortage(steps, places, filled))
                .filter(shortage -> !shortage.missing().isEmpty())
                .toList();
        return new StaffingReport(workplaces.size() - shortages.size(), shortages);
    }

    /** Where the fewest people are missing, the agency would handle it. */
    private static Shortage shortage(List<Step> steps, List<Workplace> places, Map<UnitCode, Set<Role>> filled) {
        var missing = places.stream()
                .map(place -> RoleCheck.vacancies(steps, RoleCheck.at(place), filled))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        return new Shortage(places.getFirst().agency(), missing);
    }

    /** Those that the catalogue names by code, else every commune and the departments it names, by its levels. */
    private static List<UnitCode> answerable(Classification classification, UnitTree tree) {
        var coded = classification.agencies().codes().stream().filter(tree::has).toList();
        var words = folded(classification.agencies().inOneLine());
        return coded.isEmpty()
                ? tree.agencies()
                        .filter(unit -> unit.kind() == UnitKind.COMMUNE
                                ? classification.levels().contains(Level.COMMUNE)
                                : unit.kind() == UnitKind.DEPARTMENT && isNamed(unit, words))
                        .map(Unit::code)
                        .sorted(Comparator.comparing(UnitCode::value))
                        .toList()
                : coded;
    }

    private static boolean isNamed(Unit unit, String words) {
        return words.contains(folded(unit.name().vietnamese()));
    }

    private Map<UnitCode, Set<Role>> filled(List<Step> steps, Collection<Workplace> places) {
        var needed = places.stream()
                .flatMap(place -> steps.stream().map(step -> place.unitOf(step.holder())))
                .distinct()
                .toList();
        return staff.rolesFilled(needed, LocalDate.now(clock));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
