package vn.motcua.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DayHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WeekHours;
import vn.motcua.calendar.WorkingCalendar;

/** Lays out every day of a unit once, so that a deadline is found by a search and not by walking the days. */
public final class CalendarCompiler {

    /** Old enough for dossiers carried over from earlier systems. */
    static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** How far deadlines may reach beyond the last year whose special days are known. */
    static final int YEARS_AHEAD = 15;

    private final HoursTimeline hours;
    private final Map<LocalDate, SpecialDay> specialDays;
    private final Map<DayHours, DayPlan> ordinaryDays = new HashMap<>();

    private CalendarCompiler(HoursTimeline hours, Collection<SpecialDay> specialDays) {
        this.hours = hours;
        this.specialDays = specialDays.stream().collect(Collectors.toMap(SpecialDay::day, Function.identity()));
    }

    /**
     * @param specialDays at most one for each day, in any order
     * @param knownYears the years whose special days are loaded; the others are counted by the working week alone
     */
    public static WorkingCalendar compile(
            HoursTimeline hours, Collection<SpecialDay> specialDays, Set<Integer> knownYears) {
        int lastKnown = knownYears.stream().max(Integer::compare).orElse(FIRST_DAY.getYear());
        var end = LocalDate.of(lastKnown + YEARS_AHEAD, 12, 31);
        var compiler = new CalendarCompiler(hours, specialDays);
        var plans = FIRST_DAY.datesUntil(end.plusDays(1)).map(compiler::plan).toArray(DayPlan[]::new);
        return new CompiledCalendar(new DayTable(FIRST_DAY, plans), Set.copyOf(knownYears));
    }

    private DayPlan plan(LocalDate day) {
        var week = hours.on(day);
        var special = specialDays.get(day);
        return special == null
                ? ordinaryDays.computeIfAbsent(week.on(day.getDayOfWeek()), CalendarCompiler::ordinary)
                : new DayPlan(hoursOf(special, week), Reasons.of(special.kind().key()), special.name());
    }

    private static DayHours hoursOf(SpecialDay special, WeekHours week) {
        if (special.kind().isOff()) {
            return DayHours.CLOSED;
        }
        @Nullable DayHours own = special.hours();
        return own != null ? own : week.on(DayOfWeek.FRIDAY);
    }

    private static DayPlan ordinary(DayHours hours) {
        if (hours.countedMinutes() > 0) {
            return new DayPlan(hours, Reasons.WHOLE_DAY, null);
        }
        return new DayPlan(hours, hours.stretches().isEmpty() ? Reasons.REST_DAY : Reasons.OPEN_ONLY, null);
    }
}
