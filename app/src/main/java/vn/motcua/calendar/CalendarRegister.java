package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/**
 * The calendar as data that an administrator keeps: special days by year and hours by unit, with their history.
 *
 * <p>Every change names the revision that the person saw, and is refused when the calendar has changed since. A changed
 * calendar moves no due date that was already promised; it counts for what is computed from then on.
 */
public interface CalendarRegister {

    int FIRST_YEAR = 2000;
    int LAST_YEAR = 2100;

    /** Rises with every change of anything in the calendar. */
    long revision();

    /** The years whose special days are loaded. */
    SortedSet<Integer> knownYears();

    CalendarYear year(int year);

    /** The newest changes of the year first, at most 100. */
    List<CalendarChange> historyOfYear(int year);

    /**
     * What a file of special days would change, year by year; a year that the file names is replaced as a whole.
     *
     * @param file CSV in UTF-8, at most 64 kB, with the columns date, kind, name and optionally weekday, basis, hours
     */
    Outcome<List<YearPreview>, CalendarRefusal> preview(byte[] file);

    /** Takes what {@link #preview} showed. */
    Outcome<List<YearPreview>, CalendarRefusal> load(byte[] file, long seenRevision, Actor by);

    /** Enters a special day, in place of what stands on that day. */
    Outcome<SpecialDay, CalendarRefusal> enter(SpecialDay day, long seenRevision, Actor by);

    /** Makes a special day an ordinary day again. */
    Outcome<LocalDate, CalendarRefusal> remove(LocalDate day, long seenRevision, Actor by);

    /** The units that have hours of their own, now or at some time. */
    List<UnitCode> unitsWithHours();

    /** The versions of a unit's own hours in order; of the province's when no unit is given. */
    List<HoursVersion> hours(Optional<UnitCode> unit);

    /** The weekly hours that hold for the unit on a day: its own, or those of the nearest unit above it by code. */
    default Optional<WeekHours> weekOf(UnitCode unit, LocalDate day) {
        var own = holding(hours(Optional.of(unit)), day);
        int lastDot = unit.value().lastIndexOf('.');
        if (own.isPresent()) {
            return own;
        }
        return lastDot > 0
                ? weekOf(new UnitCode(unit.value().substring(0, lastDot)), day)
                : holding(hours(Optional.empty()), day);
    }

    private static Optional<WeekHours> holding(List<HoursVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((_, later) -> later)
                .flatMap(version -> Optional.ofNullable(version.hours()));
    }

    /** The newest changes of a unit's hours first, at most 100; of the province's when no unit is given. */
    List<CalendarChange> historyOfHours(Optional<UnitCode> unit);

    /** Sets the hours of a unit, or of the province, from a day on. */
    Outcome<HoursVersion, CalendarRefusal> setHours(
            Optional<UnitCode> unit, HoursVersion version, long seenRevision, Actor by);

    /** Takes a version of hours back; the one before it then holds on. */
    Outcome<LocalDate, CalendarRefusal> removeHours(
            Optional<UnitCode> unit, LocalDate from, long seenRevision, Actor by);
}
