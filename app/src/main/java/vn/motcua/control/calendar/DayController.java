package vn.motcua.control.calendar;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Entering, changing and removing one special day. */
@Controller
@Allow(Role.ADMINISTRATOR)
class DayController {

    private static final String FORM = "control/calendar/day";

    private final CalendarRegister register;

    DayController(CalendarRegister register) {
        this.register = register;
    }

    @GetMapping("/control/calendar/days/new")
    ModelAndView empty() {
        return FormPage.show(FORM, Map.of("form", DayForm.empty(register.revision())));
    }

    @GetMapping("/control/calendar/days/{day}")
    ModelAndView known(@PathVariable LocalDate day) {
        var known = find(day);
        if (known == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return FormPage.show(FORM, Map.of("form", DayForm.of(known, register.revision())));
    }

    @PostMapping("/control/calendar/days")
    ModelAndView enter(@RequestParam Map<String, String> fields, Actor.Staff actor) {
        var form = DayForm.typed(fields);
        var errors = FormErrors.none();
        var day = form.check(errors).filter(checked -> isFree(checked, form, errors));
        if (day.isEmpty()) {
            return FormPage.again(FORM, Map.of("form", form), errors);
        }
        return switch (register.enter(day.get(), form.revision(), actor)) {
            case Outcome.Done(var entered) -> yearOf(entered.day(), "entered");
            case Outcome.Refused(var refusal) -> again(form, errors.add("date", refusal));
        };
    }

    @PostMapping("/control/calendar/days/{day}/removals")
    ModelAndView remove(@PathVariable LocalDate day, @RequestParam Map<String, String> fields, Actor.Staff actor) {
        return switch (register.remove(day, Fields.revision(fields), actor)) {
            case Outcome.Done(var removed) -> yearOf(removed, "removed");
            case Outcome.Refused(var refusal) -> {
                var known = find(day);
                var form = known == null ? DayForm.empty(register.revision()) : DayForm.of(known, register.revision());
                yield again(form, FormErrors.none().add("date", refusal));
            }
        };
    }

    private boolean isFree(SpecialDay day, DayForm form, FormErrors errors) {
        boolean free = form.replacing() || find(day.day()) == null;
        errors.require(free, "date", "control.calendar.day.taken");
        return free;
    }

    /** With the calendar as it is now, so that sending once more is a decision made knowing it. */
    private ModelAndView again(DayForm form, FormErrors errors) {
        return FormPage.again(FORM, Map.of("form", form.seeing(register.revision())), errors);
    }

    private @Nullable SpecialDay find(LocalDate day) {
        return register.year(day.getYear()).days().stream()
                .filter(known -> known.day().equals(day))
                .findFirst()
                .orElse(null);
    }

    private static ModelAndView yearOf(LocalDate day, String done) {
        return new ModelAndView("redirect:/control/calendar/years/%d?done=%s".formatted(day.getYear(), done));
    }
}
