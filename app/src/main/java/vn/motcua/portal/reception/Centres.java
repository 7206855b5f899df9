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
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.shared.UnitCode;

/** The centres that give numbers out, and those that did. */
@Component
public class Centres {

    private final WaitingRooms rooms;
    private final Units units;
    private final UnitNames names;
    private final Clock clock;

    Centres(WaitingRooms rooms, Units units, UnitNames names, Clock clock) {
        this.rooms = rooms;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }

    /** The centre of this code, or 404 where it gives no numbers out. */
    public Unit find(String code) {
        return Optional.of(code)
                .filter(UnitCode::isWellFormed)
                .flatMap(text -> units.find(new UnitCode(text), today()))
                .filter(unit -> !rooms.groups(unit.code()).isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** As it is called today, or was called last. */
    public String nameOf(UnitCode code, Locale locale) {
        return names.of(code, today(), locale);
    }
}
