package vn.motcua.control.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Units in words, and as they are found by what somebody types: a province has too many for a list to choose from. */
@Component
class UnitChoices {

    private static final int MOST = 12;

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

    /**
     * What a text can mean: the unit of that code, also one that is yet to come; else the unit of just that name; else
     * those of today with that in their name, at most a dozen.
     */
    List<UnitCode> like(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        var code = Optional.of(text.strip().toUpperCase(Locale.ROOT))
                .filter(UnitCode::isWellFormed)
                .map(UnitCode::new)
                .filter(each -> !units.versions(each).isEmpty());
        if (code.isPresent()) {
            return List.of(code.get());
        }
        var found = units.search(text.strip(), today(), MOST);
        var named = found.stream().filter(unit -> isNamed(unit, text.strip())).toList();
        return (named.size() == 1 ? named : found).stream().map(Unit::code).toList();
    }

    List<Choice> choices(List<UnitCode> codes, Page page) {
        return codes.stream()
                .map(code -> new Choice(code.value(), of(code, page), code.value()))
                .toList();
    }

    String of(UnitCode code, Page page) {
        return names.of(code, today(), page.language().locale());
    }

    private static boolean isNamed(Unit unit, String text) {
        return unit.name().vietnamese().equalsIgnoreCase(text)
                || unit.name().english().equalsIgnoreCase(text);
    }
}
