package vn.motcua.api.deadlines;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.CalendarRangeExceeded;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.identity.Public;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Page;
import vn.motcua.web.Problem;

/** {@code GET /api/v1/deadlines}: a deadline with the lines that explain it, in the reader's language. */
@RestController
@Public
class DeadlineController {

    private final WorkingCalendars calendars;
    private final Units units;

    DeadlineController(WorkingCalendars calendars, Units units) {
        this.calendars = calendars;
        this.units = units;
    }

    @GetMapping("/api/v1/deadlines")
    ResponseEntity<?> deadline(
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> amount,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> rule,
            @RequestParam Optional<String> agency,
            Page page) {
        var faults = new Faults(page);
        var question =
                new Question(faults.from(from), faults.limit(amount, unit), faults.rule(rule), agency(agency, faults));
        return faults.areNone() ? answer(question, page) : faults.response();
    }

    private ResponseEntity<?> answer(Question question, Page page) {
        var calendar = question.agency().map(calendars::of).orElseGet(calendars::ofTheProvince);
        try {
            calendar.isWorkingDay(question.startDay());
        } catch (CalendarRangeExceeded unknown) {
            return Problem.badRequest(page)
                    .at("from", "calendar.asked.from-out-of-range")
                    .response();
        }
        try {
            return ResponseEntity.ok(DeadlineAnswer.of(question.ask(calendar), page));
        } catch (CalendarRangeExceeded unknown) {
            return Problem.badRequest(page)
                    .at("amount", "calendar.asked.amount-out-of-range")
                    .response();
        }
    }

    private Optional<UnitCode> agency(Optional<String> agency, Faults faults) {
        var known = agency.filter(UnitCode::isWellFormed)
                .map(UnitCode::new)
                .filter(code -> !units.versions(code).isEmpty());
        if (agency.isPresent() && known.isEmpty()) {
            faults.note("agency", "calendar.asked.agency");
        }
        return known;
    }
}
