package vn.motcua.calendar;

import vn.motcua.shared.UnitCode;

/** The calendars of the units; a unit without hours of its own has those of the nearest unit above it by code. */
public interface WorkingCalendars {

    WorkingCalendar of(UnitCode unit);

    /** The hours of the province, for whoever names no unit. */
    WorkingCalendar ofTheProvince();
}
