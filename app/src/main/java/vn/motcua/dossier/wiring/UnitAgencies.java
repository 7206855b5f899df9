package vn.motcua.dossier.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.domain.Agencies;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitChanged;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;

/** Finds the agency of a unit in the register: itself, or the nearest agency above it. Remembered for the day. */
@Component
class UnitAgencies implements Agencies {

    private static final Set<UnitKind> AGENCIES =
            EnumSet.of(UnitKind.PROVINCE, UnitKind.DEPARTMENT, UnitKind.COMMUNE, UnitKind.SECTOR_AGENCY);

    /** A code that no unit can have, remembered for codes that are in no register. */
    private static final UnitCode NOWHERE = new UnitCode("0.0");

    private final Units units;
    private final Clock clock;
    private volatile OfTheDay known;

    UnitAgencies(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
        this.known = new OfTheDay(today(), new ConcurrentHashMap<>());
    }

    private record OfTheDay(LocalDate day, Map<UnitCode, UnitCode> agencies) {}

    @Override
    public UnitCode agencyOf(UnitCode unit) {
        var today = today();
        if (!known.day().equals(today)) {
            known = new OfTheDay(today, new ConcurrentHashMap<>());
        }
        return known.agencies().computeIfAbsent(unit, code -> look(code, today));
    }

    @Override
    public boolean exists(UnitCode unit) {
        return !agencyOf(unit).equals(NOWHERE);
    }

    @TransactionalEventListener
    void forget(UnitChanged change) {
        known = new OfTheDay(today(), new ConcurrentHashMap<>());
    }

    private UnitCode look(UnitCode unit, LocalDate day) {
        var found = units.find(unit, day);
        if (found.isEmpty()) {
            return NOWHERE;
        }
        return Stream.concat(found.stream(), units.ancestors(unit, day).stream())
                .filter(each -> AGENCIES.contains(each.kind()))
                .map(Unit::code)
                .findFirst()
                .orElse(unit);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
