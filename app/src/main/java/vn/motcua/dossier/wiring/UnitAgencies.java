package vn.motcua.dossier.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.domain.Agencies;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitChanged;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;

/**
 * Finds the agency of a unit in the register: itself, or the nearest agency above it. Remembered for the day, until the
 * register changes: at once on the node that changed it, and within {@link #TRUSTED_FOR} on the others, which look at
 * its revision that often. A unit that is not found is never remembered, so that a new one is known everywhere at once.
 */
@Component
class UnitAgencies implements Agencies {

    static final Duration TRUSTED_FOR = Duration.ofSeconds(2);

    /** A code that no unit can have, for codes that are in no register. */
    private static final UnitCode NOWHERE = new UnitCode("0.0");

    private static final Known NOTHING = new Known(LocalDate.MIN, -1, 0, Map.of());

    private final Units units;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(NOTHING);

    UnitAgencies(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** @param checkedAt by the machine's own time: the business clock may stand still or leap */
    private record Known(LocalDate day, long revision, long checkedAt, Map<UnitCode, UnitCode> agencies) {

        boolean isFresh(LocalDate today) {
            return day.equals(today) && System.nanoTime() - checkedAt < TRUSTED_FOR.toNanos();
        }

        Known asOf(LocalDate today, long nowRevision) {
            var holds = day.equals(today) && revision == nowRevision;
            return new Known(today, nowRevision, System.nanoTime(), holds ? agencies : new ConcurrentHashMap<>());
        }
    }

    @Override
    public UnitCode agencyOf(UnitCode unit) {
        var today = today();
        var agencies = agencies(today);
        var remembered = agencies.get(unit);
        return remembered == null ? look(unit, today, agencies) : remembered;
    }

    @Override
    public boolean exists(UnitCode unit) {
        return !agencyOf(unit).equals(NOWHERE);
    }

    @TransactionalEventListener
    void forget(UnitChanged change) {
        known.set(NOTHING);
    }

    /** A change that is noticed while this looks is not written over: then nothing is remembered this time. */
    private Map<UnitCode, UnitCode> agencies(LocalDate today) {
        var before = known.get();
        if (before.isFresh(today)) {
            return before.agencies();
        }
        var now = before.asOf(today, units.revision());
        known.compareAndSet(before, now);
        return now.agencies();
    }

    private UnitCode look(UnitCode unit, LocalDate day, Map<UnitCode, UnitCode> agencies) {
        if (units.find(unit, day).isEmpty()) {
            return NOWHERE;
        }
        var agency = units.agencyOf(unit, day).map(Unit::code).orElse(unit);
        agencies.put(unit, agency);
        return agency;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
