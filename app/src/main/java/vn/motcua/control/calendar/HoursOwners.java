package vn.motcua.control.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.HoursVersion;
import vn.motcua.calendar.WeekHours;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;

/** The province and the units, as owners of hours. */
@Component
class HoursOwners {

    private static final HoursOwner PROVINCE = new HoursOwner(Optional.empty(), "");

    private static final int MOST = 12;

    private final CalendarRegister register;
    private final Units units;
    private final Clock clock;

    HoursOwners(CalendarRegister register, Units units, Clock clock) {
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    /** The province first. */
    List<HoursOwner> withHours() {
        return Stream.concat(
                        Stream.of(PROVINCE), register.unitsWithHours().stream().map(this::owner))
                .toList();
    }

    /** The unit of that code, if the register of units ever had it. */
    Optional<HoursOwner> find(String code) {
        return Optional.of(code)
                .filter(UnitCode::isWellFormed)
                .map(UnitCode::new)
                .filter(unit -> !units.versions(unit).isEmpty())
                .map(this::owner);
    }

    /** The unit of that code, or the only one of today with that in its name. */
    Optional<HoursOwner> meant(String text) {
        return find(text.toUpperCase(Locale.ROOT)).or(() -> {
            var found = units.meant(text, LocalDate.now(clock), MOST);
            return found.size() == 1 ? Optional.of(owner(found.getFirst().code())) : Optional.empty();
        });
    }

    /** The owner that a page's address names. */
    HoursOwner named(String path) {
        return path.equals(HoursOwner.PROVINCE)
                ? PROVINCE
                : find(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The owner's own hours on a day, or the province's where it has none. */
    @Nullable
    WeekHours hoursOn(HoursOwner owner, LocalDate day) {
        var own = lastUntil(register.hours(owner.unit()), day);
        return own != null || owner.isProvince() ? own : lastUntil(register.hours(Optional.empty()), day);
    }

    private HoursOwner owner(UnitCode code) {
        var name = units.find(code, LocalDate.now(clock))
                .map(unit -> unit.name().vietnamese())
                .orElse(code.value());
        return new HoursOwner(Optional.of(code), name);
    }

    private static @Nullable WeekHours lastUntil(List<HoursVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(HoursVersion::hours)
                .orElse(null);
    }
}
