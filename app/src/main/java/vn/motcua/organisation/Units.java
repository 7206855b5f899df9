package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.shared.UnitCode;

/** The register of units, as of any day. To change it: {@link UnitChanges}. */
public interface Units {

    /** The unit as it was on that day. */
    Optional<Unit> find(UnitCode code, LocalDate day);

    /** Every unit of that day, by code. */
    List<Unit> inForce(LocalDate day);

    /** The units of that day that citizens deal with by name: agencies and centres; by code. */
    default List<Unit> namedByCitizens(LocalDate day) {
        return inForce(day).stream()
                .filter(unit -> unit.kind().isAgency() || unit.kind() == UnitKind.CENTRE)
                .toList();
    }

    /** The units directly below, by code. */
    List<Unit> children(UnitCode code, LocalDate day);

    /** The units above, the nearest first. */
    List<Unit> ancestors(UnitCode code, LocalDate day);

    /** The agency that the unit belongs to: itself, or the nearest one above it; empty when the unit is not known. */
    default Optional<Unit> agencyOf(UnitCode code, LocalDate day) {
        return Stream.concat(find(code, day).stream(), ancestors(code, day).stream())
                .filter(unit -> unit.kind().isAgency())
                .findFirst();
    }

    /**
     * Where dossiers for the agency are handed in: itself when it is a centre or one-stop unit, else the centre or one-stop
     * unit directly below it, else that of the nearest unit above.
     */
    Optional<Unit> oneStopUnitOf(UnitCode agency, LocalDate day);

    /** The units that serve just that area, by code. */
    List<Unit> serving(AreaCode area, LocalDate day);

    /**
     * Units of that day whose name contains the text, or whose code begins with it; accents and case are ignored.
     *
     * @param limit at most so many, 1 to 100
     */
    List<Unit> search(String text, LocalDate day, int limit);

    /**
     * The units of that day that a text typed by somebody can mean: the one of that code, else the only one of just that
     * name, else those of {@link #search}.
     *
     * @param limit at most so many, 1 to 100
     */
    default List<Unit> meant(String text, LocalDate day, int limit) {
        var wanted = text.strip();
        var ofThatCode = Optional.of(wanted.toUpperCase(Locale.ROOT))
                .filter(UnitCode::isWellFormed)
                .flatMap(code -> find(new UnitCode(code), day));
        if (wanted.isEmpty() || ofThatCode.isPresent()) {
            return ofThatCode.stream().toList();
        }
        var found = search(wanted, day, limit);
        var ofThatName =
                found.stream().filter(unit -> unit.name().isJust(wanted)).toList();
        return ofThatName.size() == 1 ? ofThatName : found;
    }

    /** Every version of the unit, oldest first; empty when the code was never given. */
    List<Unit> versions(UnitCode code);

    /** Where the work of the unit went, oldest first. */
    List<UnitSuccession> successors(UnitCode code);

    /** Whose work the unit took over, oldest first. */
    List<UnitSuccession> predecessors(UnitCode code);

    List<Desk> desks(UnitCode unit, LocalDate day);

    List<Position> positions(UnitCode unit, LocalDate day);

    /** A number that grows with every change of the register: whoever remembers units knows by it whether to look again. */
    long revision();

    /** Who changed what of the unit, the newest first. */
    List<UnitAct> history(UnitCode unit);
}
