package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Refusal;

/** Why the calendar was not changed. */
public sealed interface CalendarRefusal extends Refusal {

    /** Someone else changed the calendar since the page was opened. */
    record ChangedMeanwhile() implements CalendarRefusal {
        @Override
        public String key() {
            return "calendar.changed-meanwhile";
        }
    }

    /** The file cannot be read as a whole; nothing of it was taken. */
    record FileRefused(List<FileFault> faults) implements CalendarRefusal {

        public FileRefused {
            faults = List.copyOf(faults);
        }

        @Override
        public String key() {
            return "calendar.file-refused";
        }

        @Override
        public List<Object> arguments() {
            return List.of(faults.size());
        }
    }

    /** There is no special day, or no version of hours, to remove on that day. */
    record NothingOnThatDay(LocalDate day) implements CalendarRefusal {
        @Override
        public String key() {
            return "calendar.nothing-on-that-day";
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }

    /** The day lies outside the years that the calendar keeps. */
    record OutsideTheCalendar(LocalDate day) implements CalendarRefusal {
        @Override
        public String key() {
            return "calendar.outside-the-calendar";
        }

        @Override
        public List<Object> arguments() {
            return List.of(CalendarRegister.FIRST_YEAR, CalendarRegister.LAST_YEAR);
        }
    }

    /** Every unit falls back on the province's hours in the end, so it cannot be without. */
    record ProvinceNeedsHours() implements CalendarRefusal {
        @Override
        public String key() {
            return "calendar.province-needs-hours";
        }
    }
}
