package vn.motcua.calendar.store;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.calendar.CalendarChanged;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.shared.UnitCode;

/**
 * The compiled calendars, kept until the calendar changes: at once on the node that changed it, and within
 * {@link #TRUSTED_FOR} on the others, which look at the revision that often.
 */
@Component
class CachedCalendars implements WorkingCalendars {

    static final Duration TRUSTED_FOR = Duration.ofSeconds(2);

    private final CalendarReader reader;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable CompiledCalendars calendars;
    private volatile long checkedAt;

    CachedCalendars(CalendarReader reader) {
        this.reader = reader;
    }

    @Override
    public WorkingCalendar of(UnitCode unit) {
        return current().of(unit);
    }

    @Override
    public WorkingCalendar ofTheProvince() {
        return current().ofTheProvince();
    }

    @TransactionalEventListener
    void forget(CalendarChanged change) {
        reading.lock();
        try {
            calendars = null;
        } finally {
            reading.unlock();
        }
    }

    private CompiledCalendars current() {
        var known = calendars;
        if (known == null) {
            reading.lock();
        } else if (isFresh() || !reading.tryLock()) {
            return known;
        }
        try {
            return refreshed();
        } finally {
            reading.unlock();
        }
    }

    private CompiledCalendars refreshed() {
        var known = calendars;
        if (known == null || !isFresh() && known.revision() != reader.revision()) {
            known = reader.read();
            calendars = known;
        }
        checkedAt = System.nanoTime();
        return known;
    }

    /** By the machine's own time: the business clock may stand still or leap, which says nothing about other nodes. */
    private boolean isFresh() {
        return System.nanoTime() - checkedAt < TRUSTED_FOR.toNanos();
    }
}
