package vn.motcua.calendar.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the whole calendar. */
@Component
class CalendarReader {

    private final ChangeTable changes;
    private final SpecialDayTable days;
    private final UnitHoursTable hours;

    CalendarReader(ChangeTable changes, SpecialDayTable days, UnitHoursTable hours) {
        this.changes = changes;
        this.days = days;
        this.hours = hours;
    }

    long revision() {
        return changes.revision();
    }

    /** The revision is read first: what changes while the rest is read is then read once more, never missed. */
    CompiledCalendars read() {
        long revision = changes.revision();
        var versions = hours.all().stream()
                .collect(groupingBy(
                        UnitHoursTable.Row::unit,
                        toMap(
                                row -> row.version().from(),
                                row -> Optional.ofNullable(row.version().hours()))));
        return new CompiledCalendars(revision, versions, days.all(), changes.knownYears());
    }
}
