package vn.motcua.counter.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** What a desk has to know of the post around it. */
@Component
class PostDesk {

    private final Units units;
    private final UnitNames names;
    private final Clock clock;

    PostDesk(Units units, UnitNames names, Clock clock) {
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

    /** The post offices that may fetch results; those of the desk's own area first. */
    List<Choice> offices(UnitCode desk, Page page) {
        var area = units.find(desk, today()).map(unit -> unit.area());
        return units.inForce(today()).stream()
                .filter(unit -> unit.kind() == UnitKind.POST_OFFICE)
                .sorted(Comparator.comparing(unit -> !area.equals(Optional.of(unit.area()))))
                .map(unit -> Choice.of(
                        unit.code().value(), unit.name().in(page.language().locale())))
                .toList();
    }
}
