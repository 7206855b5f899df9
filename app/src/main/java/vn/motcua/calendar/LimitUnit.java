package vn.motcua.calendar;

/** The units in which the law states a time limit. */
public enum LimitUnit {
    WORKING_HOUR,
    /** Eight working hours. */
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH
}
