package vn.motcua.control.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.DayHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.SpecialDayKind;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;

/**
 * A special day as it was typed.
 *
 * @param replacing true when the day is known to be in the calendar already
 * @param revision the calendar that the person saw
 */
public record DayForm(
        DateField date, String kind, String name, String basis, String hours, boolean replacing, long revision) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_BASIS = 300;

    static DayForm empty(long revision) {
        return new DayForm(DateField.EMPTY, "", "", "", "", false, revision);
    }

    static DayForm of(SpecialDay day, long revision) {
        var hours = day.hours();
        return new DayForm(
                DateField.of(day.day()),
                day.kind().name(),
                day.name(),
                day.basis(),
                hours == null ? "" : hours.notation(),
                true,
                revision);
    }

    static DayForm typed(Map<String, String> fields) {
        return new DayForm(
                Fields.date(fields, "date"),
                Fields.text(fields, "kind"),
                Fields.text(fields, "name"),
                Fields.text(fields, "basis"),
                Fields.text(fields, "hours"),
                fields.containsKey("replacing"),
                Fields.revision(fields));
    }

    DayForm seeing(long current) {
        return new DayForm(date, kind, name, basis, hours, replacing, current);
    }

    /** The day, or nothing when something is wrong with the form. */
    Optional<SpecialDay> check(FormErrors errors) {
        var day = date.date();
        var chosen = chosenKind();
        errors.require(day.isPresent(), "date", "control.calendar.day.date.wrong")
                .require(day.isEmpty() || isKept(day.get()), "date", "control.calendar.day.year.wrong")
                .require(chosen.isPresent(), "kind", "control.calendar.day.kind.missing")
                .require(!name.isEmpty(), "name", "control.calendar.day.name.missing")
                .require(name.length() <= LONGEST_NAME, "name", "control.calendar.too-long", LONGEST_NAME)
                .require(basis.length() <= LONGEST_BASIS, "basis", "control.calendar.too-long", LONGEST_BASIS);
        var worked = workedHours(chosen, errors);
        return errors.isEmpty()
                ? Optional.of(new SpecialDay(day.orElseThrow(), chosen.orElseThrow(), name, basis, worked))
                : Optional.empty();
    }

    private Optional<SpecialDayKind> chosenKind() {
        return Arrays.stream(SpecialDayKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    private @Nullable DayHours workedHours(Optional<SpecialDayKind> chosen, FormErrors errors) {
        if (hours.isEmpty()) {
            return null;
        }
        var read = DayHours.read(hours).filter(worked -> worked.countedMinutes() > 0);
        errors.require(read.isPresent(), "hours", "control.calendar.hours.wrong")
                .require(chosen.isEmpty() || !chosen.get().isOff(), "hours", "control.calendar.day.hours.off");
        return read.orElse(null);
    }

    private static boolean isKept(LocalDate day) {
        return day.getYear() >= CalendarRegister.FIRST_YEAR && day.getYear() <= CalendarRegister.LAST_YEAR;
    }
}
