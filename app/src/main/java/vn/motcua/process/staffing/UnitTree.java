package vn.motcua.process.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.organisation.AreaLevel;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.process.Workplace;
import vn.motcua.shared.UnitCode;

/** The units of a day, with the workplaces that an agency offers. */
final class UnitTree {

    private static final Set<UnitKind> ONE_STOP = EnumSet.of(UnitKind.CENTRE, UnitKind.ONE_STOP_UNIT);

    private final Map<UnitCode, Unit> units = new HashMap<>();
    private final Map<UnitCode, List<Unit>> below = new HashMap<>();

    UnitTree(List<Unit> all) {
        for (var unit : all) {
            units.put(unit.code(), unit);
            if (unit.parent() != null) {
                below.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit);
            }
        }
    }

    Stream<Unit> agencies() {
        return units.values().stream().filter(unit -> unit.kind().isAgency());
    }

    boolean has(UnitCode unit) {
        return units.containsKey(unit);
    }

    /** Dossiers come in at one desk, and are handled by the agency itself or by any unit below that is none of its own. */
    List<Workplace> workplaces(UnitCode agency) {
        var desk = deskOf(agency);
        return Stream.concat(
                        Stream.of(agency),
                        below.getOrDefault(agency, List.of()).stream()
                                .filter(unit -> unit.kind().handlesForItsAgency())
                                .map(Unit::code))
                .map(handling -> new Workplace(desk, handling, agencyOf(handling)))
                .toList();
    }

    /** What decides: the unit itself, or the nearest above it. */
    private UnitCode agencyOf(UnitCode code) {
        for (var unit = units.get(code); unit != null; unit = unit.parent() == null ? null : units.get(unit.parent())) {
            if (unit.kind().isAgency()) {
                return unit.code();
            }
        }
        return code;
    }

    /** The agency's own one-stop unit, else that of the nearest unit above, else the centre of the province. */
    private UnitCode deskOf(UnitCode agency) {
        for (var unit = units.get(agency);
                unit != null;
                unit = unit.parent() == null ? null : units.get(unit.parent())) {
            if (ONE_STOP.contains(unit.kind())) {
                return unit.code();
            }
            var desk = below.getOrDefault(unit.code(), List.of()).stream()
                    .filter(each -> ONE_STOP.contains(each.kind()))
                    .min(Comparator.comparing(Unit::kind)
                            .thenComparing(each -> each.code().value()));
            if (desk.isPresent()) {
                return desk.get().code();
            }
        }
        return centreOfTheProvince().map(Unit::code).orElse(agency);
    }

    private Optional<Unit> centreOfTheProvince() {
        return units.values().stream()
                .filter(unit -> unit.kind() == UnitKind.CENTRE && unit.level() == AreaLevel.PROVINCE)
                .min(Comparator.comparing(unit -> unit.code().value()));
    }
}
