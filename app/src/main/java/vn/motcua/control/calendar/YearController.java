package vn.motcua.control.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Role;

/** The days off and make-up days of a year. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
class YearController {

    private static final Set<String> DONE = Set.of("entered", "removed", "loaded");

    private final CalendarRegister register;
    private final WorkingCalendars calendars;
    private final Clock clock;

    YearController(CalendarRegister register, WorkingCalendars calendars, Clock clock) {
        this.register = register;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/control/calendar")
    String thisYear() {
        return "redirect:/control/calendar/years/" + LocalDate.now(clock).getYear();
    }

    @GetMapping("/control/calendar/years/{year}")
    ModelAndView year(@PathVariable int year, @RequestParam Optional<String> done) {
        if (year < CalendarRegister.FIRST_YEAR || year > CalendarRegister.LAST_YEAR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView(
                "control/calendar/year",
                Map.of(
                        "year", register.year(year),
                        "workingDays", WorkingDays.ofYear(year, calendars.ofTheProvince()),
                        "history", register.historyOfYear(year),
                        "done", done.filter(DONE::contains).orElse("")));
    }
}
