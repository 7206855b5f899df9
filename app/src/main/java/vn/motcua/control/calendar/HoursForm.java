package vn.motcua.control.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DayHours;
import vn.motcua.calendar.HoursVersion;
import vn.motcua.calendar.WeekHours;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/**
 * The hours of a week as they were typed.
 *
 * @param week by day of the week, in the notation of {@link DayHours#read}
 * @param inherits true to return to the hours of the unit above
 * @param revision the calendar that the person saw
 */
public record HoursForm(DateField from, Map<DayOfWeek, String> week, boolean inherits, long revision) {

    /** The hours that hold now, to be changed. */
    static HoursForm of(@Nullable WeekHours hours, long revision) {
        var week = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            week.put(weekday, hours == null ? "" : hours.on(weekday).notation());
        }
        return new HoursForm(DateField.EMPTY, week, false, revision);
    }

    static HoursForm typed(Map<String, String> fields) {
        var week = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            week.put(weekday, Fields.text(fields, field(weekday)));
        }
        return new HoursForm(
                Fields.date(fields, "from"), week, fields.containsKey("inherits"), Fields.revision(fields));
    }

    /** Such as {@code hours-1} for Monday. */
    public static String field(DayOfWeek weekday) {
        return "hours-" + weekday.getValue();
    }

    HoursForm seeing(long current) {
        return new HoursForm(from, week, inherits, current);
    }

    /** The version, or nothing when something is wrong with the form. */
    Optional<HoursVersion> check(FormErrors errors) {
        var day = from.date();
        errors.require(day.isPresent(), "from", "control.calendar.hours.from.wrong");
        @Nullable WeekHours hours = inherits ? null : hours(errors);
        return errors.isEmpty() ? Optional.of(new HoursVersion(day.orElseThrow(), hours)) : Optional.empty();
    }

    private @Nullable WeekHours hours(FormErrors errors) {
        var days = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        week.forEach((weekday, text) -> DayHours.read(text)
                .ifPresentOrElse(
                        read -> days.put(weekday, read),
                        () -> errors.add(field(weekday), "control.calendar.hours.wrong")));
        boolean works = days.values().stream().anyMatch(day -> day.countedMinutes() > 0);
        errors.require(works || days.size() < week.size(), field(DayOfWeek.MONDAY), "control.calendar.hours.none");
        return works ? new WeekHours(days) : null;
    }
}
