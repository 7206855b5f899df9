package vn.motcua.control.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Units in words. */
@Component
class UnitChoices {

    private final Units units;
    private final UnitNames names;
    private final Clock clock;

    UnitChoices(Units units, UnitNames names, Clock clock) {
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Choice> choices(Page page) {
        return units.inForce(today()).stream()
                .map(unit -> Choice.of(unit.code().value(), unit.code() + " – " + name(unit, page)))
                .toList();
    }

    String of(UnitCode code, Page page) {
        return names.of(code, today(), page.language().locale());
    }

    private static String name(Unit unit, Page page) {
        return unit.name().in(page.language().locale());
    }
}
