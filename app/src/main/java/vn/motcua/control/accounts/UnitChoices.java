package vn.motcua.control.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Units in words. */
@Component
class UnitChoices {

    private final Units units;
    private final Clock clock;

    UnitChoices(Units units, Clock clock) {
        this.units = units;
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
        return units.find(code, today()).map(unit -> name(unit, page)).orElse(code.value());
    }

    private static String name(Unit unit, Page page) {
        return unit.name().in(page.language().locale());
    }
}
