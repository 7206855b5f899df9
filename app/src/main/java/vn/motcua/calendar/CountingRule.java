package vn.motcua.calendar;

/** From when a time limit counts, and where it ends; which one applies is data of the procedure or the decree. */
public enum CountingRule {
    /** Counted in working minutes from the instant of reception; a working day is eight working hours. The default. */
    INSTANT,
    /** Counted from the following day, ending at the close of the last day; a last day that is off moves on. */
    NEXT_DAY
}
