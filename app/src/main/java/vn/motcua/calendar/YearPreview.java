package vn.motcua.calendar;

import java.util.List;

/**
 * What a file would change in one year; days that stay as they are not among them.
 *
 * @param days the days of the year as the file has them
 * @param differences by day
 * @param warnings message keys of what is allowed but looks wrong
 */
public record YearPreview(
        int year, List<SpecialDay> days, List<CalendarChange.Difference> differences, List<String> warnings) {

    public YearPreview {
        days = List.copyOf(days);
        differences = List.copyOf(differences);
        warnings = List.copyOf(warnings);
    }
}
