package vn.motcua.calendar;

import java.time.LocalDate;

/** A deadline lies beyond the days that the calendar can know. */
public class CalendarRangeExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CalendarRangeExceeded(LocalDate day) {
        super("no calendar for " + day);
    }
}
