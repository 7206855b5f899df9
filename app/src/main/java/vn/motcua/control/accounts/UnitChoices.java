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
     * What a text can mean: the unit of that code, also one that is yet to come; else units of today, at most a dozen.
     */
    List<UnitCode> like(String text) {
        var code = Optional.of(text.strip().toUpperCase(Locale.ROOT))
                .filter(UnitCode::isWellFormed)
                .map(UnitCode::new)
                .filter(each -> !units.versions(each).isEmpty());
        return code.map(List::of)
                .orElseGet(() -> units.meant(text, today(), MOST).stream()
                        .map(Unit::code)
                        .toList());
    }

    List<Choice> choices(List<UnitCode> codes, Page page) {
        return codes.stream()
                .map(code -> new Choice(code.value(), of(code, page), code.value()))
                .toList();
    }

    String of(UnitCode code, Page page) {
        return names.of(code, today(), page.language().locale());
    }
}
