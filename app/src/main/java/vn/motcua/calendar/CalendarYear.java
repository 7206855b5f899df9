package vn.motcua.calendar;

import java.util.List;

/**
 * The special days of one year as they are kept now.
 *
 * @param known whether the year's days have been loaded; if not, its deadlines count by the working week alone
 * @param days in order
 */
public record CalendarYear(int year, boolean known, List<SpecialDay> days) {

    public CalendarYear {
        days = List.copyOf(days);
    }
}
