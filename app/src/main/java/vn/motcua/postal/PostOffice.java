package vn.motcua.postal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** What an agent's office has around it: other offices, and the one-stop units that it serves. */
@Component
class PostOffice {

    private static final int SEARCHED = 50;

    private final Units units;
    private final UnitNames names;
    private final Clock clock;

    PostOffice(Units units, UnitNames names, Clock clock) {
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    String name(UnitCode unit, Page page) {
        return names.of(unit, today(), page.language().locale());
    }

    /** The other offices, to send something on to. */
    List<Choice> others(UnitCode office, Page page) {
        return units.inForce(today()).stream()
                .filter(unit ->
                        unit.kind() == UnitKind.POST_OFFICE && !unit.code().equals(office))
                .map(unit -> Choice.of(
                        unit.code().value(), unit.name().in(page.language().locale())))
                .toList();
    }

    /** The one-stop unit of the area that the office serves, which is where most of its dossiers go. */
    Optional<Unit> nearestDesk(UnitCode office) {
        var own = units.find(office, today());
        var serving = own.stream().flatMap(unit -> units.serving(unit.area(), today()).stream());
        var above = own.stream()
                .flatMap(unit -> units.ancestors(unit.code(), today()).stream())
                .flatMap(unit -> units.oneStopUnitOf(unit.code(), today()).stream());
        return Stream.concat(serving, above)
                .filter(unit -> unit.kind().receives())
                .findFirst();
    }

    /** The one one-stop unit that a text names, by its code or by words of its name. */
    Optional<UnitCode> desk(String text) {
        var found = units.meant(text, today(), SEARCHED).stream()
                .filter(unit -> unit.kind().receives())
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }
}
