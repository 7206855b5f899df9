package vn.motcua.portal.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.UnitCode;

/** The centres that give numbers out. */
@Component
class Centres {

    private final WaitingRooms rooms;
    private final Units units;
    private final Clock clock;

    Centres(WaitingRooms rooms, Units units, Clock clock) {
        this.rooms = rooms;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    /** The centre of this code, or 404 where it gives no numbers out. */
    Unit find(String code) {
        return Optional.of(code)
                .filter(UnitCode::isWellFormed)
                .flatMap(text -> units.find(new UnitCode(text), today()))
                .filter(unit -> !rooms.groups(unit.code()).isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** As it is called today; its code when it is no more. */
    String nameOf(UnitCode code, Locale locale) {
        return units.find(code, today()).map(unit -> unit.name().in(locale)).orElse(code.value());
    }
}
