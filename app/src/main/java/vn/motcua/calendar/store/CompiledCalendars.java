package vn.motcua.calendar.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WeekHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.domain.CalendarCompiler;
import vn.motcua.calendar.domain.HoursTimeline;
import vn.motcua.shared.UnitCode;

/** The calendar at one revision; the calendar of a unit is compiled when it is first asked for. */
final class CompiledCalendars {

    private final long revision;
    private final Map<String, Map<LocalDate, Optional<WeekHours>>> hours;
    private final List<SpecialDay> days;
    private final Set<Integer> knownYears;
    private final Map<String, WorkingCalendar> compiled = new ConcurrentHashMap<>();

    /** @param hours versions by unit, the province's among them */
    CompiledCalendars(
            long revision,
            Map<String, Map<LocalDate, Optional<WeekHours>>> hours,
            List<SpecialDay> days,
            Set<Integer> knownYears) {
        this.revision = revision;
        this.hours = hours;
        this.days = days;
        this.knownYears = knownYears;
    }

    long revision() {
        return revision;
    }

    WorkingCalendar ofTheProvince() {
        return compiled(About.PROVINCE);
    }

    /** Units that share their hours share their calendar: that of the nearest unit above with hours of its own. */
    WorkingCalendar of(UnitCode unit) {
        return compiled(ownerOfHours(unit.value()));
    }

    private WorkingCalendar compiled(String owner) {
        return compiled.computeIfAbsent(owner, key -> CalendarCompiler.compile(timeline(key), days, knownYears));
    }

    private HoursTimeline timeline(String owner) {
        var versions = hours.getOrDefault(owner, Map.of());
        return owner.equals(About.PROVINCE)
                ? HoursTimeline.ofTheProvince(versions)
                : timeline(ownerOfHours(above(owner))).below(versions);
    }

    private String ownerOfHours(String unit) {
        var candidate = unit;
        while (!hours.containsKey(candidate)) {
            candidate = above(candidate);
        }
        return candidate;
    }

    private static String above(String unit) {
        int dot = unit.lastIndexOf('.');
        return dot < 0 ? About.PROVINCE : unit.substring(0, dot);
    }
}
