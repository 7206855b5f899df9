package vn.motcua.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The weekly hours of a unit from a day on, until the next version.
 *
 * @param hours null when the unit returns to the hours of the unit above it
 */
public record HoursVersion(LocalDate from, @Nullable WeekHours hours) {}
