package vn.motcua.calendar;

import java.time.LocalDate;

/** A deadline lies beyond the days that the calendar can know: before 2000, or long after the last loaded year. */
public class CalendarRangeExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param day the first day that is not known */
    public CalendarRangeExceeded(LocalDate day) {
        super("no calendar for " + day);
    }
}
