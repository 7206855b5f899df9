package vn.motcua.organisation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitCode;

/** What units are called, for lists and histories: also units that are no more. */
@Component
public class UnitNames {

    private final Units units;

    UnitNames(Units units) {
        this.units = units;
    }

    /** The name on that day, else the last one it had, else its code. */
    public String of(UnitCode code, LocalDate day, Locale locale) {
        return units.find(code, day)
                .or(() -> units.versions(code).stream().reduce((_, later) -> later))
                .map(unit -> unit.name().in(locale))
                .orElse(code.value());
    }

    /** The units that citizens deal with by name, in the order of their names, to choose from. */
    public SequencedMap<UnitCode, String> ofAgencies(LocalDate day, Locale locale) {
        var byName = new LinkedHashMap<UnitCode, String>();
        units.namedByCitizens(day).stream()
                .sorted(Comparator.comparing(unit -> unit.name().in(locale), Collator.getInstance(locale)))
                .forEach(unit -> byName.put(unit.code(), unit.name().in(locale)));
        return byName;
    }

    public Map<UnitCode, String> of(Collection<UnitCode> codes, LocalDate day, Locale locale) {
        return codes.stream().distinct().collect(Collectors.toMap(Function.identity(), code -> of(code, day, locale)));
    }
}
