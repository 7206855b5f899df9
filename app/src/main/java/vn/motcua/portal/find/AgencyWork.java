package vn.motcua.portal.find;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.ProcedureSummary;
import vn.motcua.catalog.Procedures;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;

/** Which agency handles which procedures. */
@Component
class AgencyWork {

    /** A procedure, and its agencies in letters that can be compared. */
    private record Handled(ProcedureSummary procedure, String agencies) {}

    private final Procedures procedures;
    private final Units units;
    private final Clock clock;

    AgencyWork(Procedures procedures, Units units, Clock clock) {
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
    }

    /** The agencies of the province that handle something, and how much; by code. */
    Map<Unit, Integer> ofTheProvince() {
        var found = new LinkedHashMap<Unit, Integer>();
        var all = inForce();
        agencies().stream().filter(unit -> unit.kind() != UnitKind.COMMUNE).forEach(unit -> {
            int number = of(unit, all).size();
            if (number > 0) {
                found.put(unit, number);
            }
        });
        return found;
    }

    /** The communes; none when no procedure is handled there. */
    List<Unit> communes() {
        return ofCommunes().isEmpty()
                ? List.of()
                : agencies().stream()
                        .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                        .toList();
    }

    Optional<Unit> find(String code) {
        return Optional.of(code)
                .filter(UnitCode::isWellFormed)
                .flatMap(known -> units.find(new UnitCode(known), today()))
                .filter(unit -> unit.kind().isAgency());
    }

    /** A commune handles what communes handle; others what names them, by code or in words. */
    List<ProcedureSummary> of(Unit agency) {
        return agency.kind() == UnitKind.COMMUNE ? ofCommunes() : of(agency, inForce());
    }

    private List<ProcedureSummary> of(Unit agency, List<Handled> all) {
        var found = new LinkedHashSet<>(procedures.list(
                new ProcedureQuery("", today(), null, null, agency.code().value(), 0)));
        var name = plain(agency.name().vietnamese());
        all.stream()
                .filter(each -> each.agencies().contains(name))
                .map(Handled::procedure)
                .forEach(found::add);
        return List.copyOf(found);
    }

    private List<Handled> inForce() {
        return procedures.list(ProcedureQuery.of("", today())).stream()
                .map(each -> new Handled(each, plain(each.agencies())))
                .toList();
    }

    private List<ProcedureSummary> ofCommunes() {
        return procedures.list(new ProcedureQuery("", today(), null, Level.COMMUNE, null, 0));
    }

    private List<Unit> agencies() {
        return units.inForce(today()).stream()
                .filter(unit -> unit.kind().isAgency())
                .toList();
    }

    /** Where dossiers for the agency are handed in. */
    Unit deskOf(Unit agency) {
        return units.oneStopUnitOf(agency.code(), today()).orElse(agency);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
