package vn.motcua.calendar;

/**
 * The calendar was changed on this node.
 *
 * @param revision of the whole calendar, after the change
 */
public record CalendarChanged(long revision) {}
