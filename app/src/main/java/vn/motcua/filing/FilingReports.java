package vn.motcua.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.filing.store.FilingCounts;
import vn.motcua.shared.UnitCode;

/** How much is filed online, how much of it with help, and how fast officers answer. */
@Service
public class FilingReports {

    private final FilingCounts counts;
    private final Clock clock;

    FilingReports(FilingCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** Of one receiving unit, or all; from the first day to the last, both included. */
    public FilingFigures of(Optional<UnitCode> receivingUnit, LocalDate first, LocalDate last) {
        return counts.count(receivingUnit, startOf(first), startOf(last.plusDays(1)), clock.instant());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
