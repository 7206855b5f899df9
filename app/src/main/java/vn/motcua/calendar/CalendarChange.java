package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act that changed the calendar: who did it, when, and what each day or version was before and after.
 *
 * @param changedBy the name of the person or, for data that came with the software, of the software
 */
public record CalendarChange(Instant changedAt, String changedBy, List<Difference> differences) {

    public CalendarChange {
        differences = List.copyOf(differences);
    }

    /**
     * What became of one day.
     *
     * @param day the special day itself, or the first day of a version of hours
     * @param before null when there was nothing
     * @param after null when it was removed
     */
    public record Difference(
            LocalDate day, @Nullable Entry before, @Nullable Entry after) {}

    /** What stands in the calendar for a day. */
    public sealed interface Entry {

        record Special(SpecialDay day) implements Entry {}

        record Hours(HoursVersion version) implements Entry {}
    }
}
