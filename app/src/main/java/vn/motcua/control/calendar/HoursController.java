package vn.motcua.control.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CalendarRegister;
import vn.motcua.calendar.HoursVersion;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** The working hours of the province and of the units that have their own. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
class HoursController {

    private static final String UNIT = "control/calendar/unit";
    private static final Set<String> DONE = Set.of("set", "removed");

    private final CalendarRegister register;
    private final HoursOwners owners;
    private final Clock clock;

    HoursController(CalendarRegister register, HoursOwners owners, Clock clock) {
        this.register = register;
        this.owners = owners;
        this.clock = clock;
    }

    @GetMapping("/control/calendar/hours")
    ModelAndView owners(@RequestParam Optional<String> unit) {
        var asked = unit.map(String::strip).filter(text -> !text.isEmpty());
        var found = asked.flatMap(owners::meant);
        if (found.isPresent()) {
            return unitPage(found.get(), "");
        }
        var model = Map.of("owners", owners.withHours(), "unit", asked.orElse(""));
        return asked.isEmpty()
                ? FormPage.show("control/calendar/hours", model)
                : FormPage.again(
                        "control/calendar/hours",
                        model,
                        FormErrors.none().add("unit", "control.calendar.hours.unit.unknown"));
    }

    @GetMapping("/control/calendar/hours/{path}")
    ModelAndView owner(@PathVariable String path, @RequestParam Optional<String> done) {
        var owner = owners.named(path);
        var form = HoursForm.of(owners.hoursOn(owner, LocalDate.now(clock)), register.revision());
        return FormPage.show(
                UNIT, model(owner, form, done.filter(DONE::contains).orElse("")));
    }

    @PostMapping("/control/calendar/hours/{path}/versions")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView set(@PathVariable String path, @RequestParam Map<String, String> fields, Actor.Staff actor) {
        var owner = owners.named(path);
        var form = HoursForm.typed(fields);
        var errors = FormErrors.none();
        var version = form.check(errors);
        if (version.isEmpty()) {
            return FormPage.again(UNIT, model(owner, form, ""), errors);
        }
        return switch (register.setHours(owner.unit(), version.get(), form.revision(), actor)) {
            case Outcome.Done(HoursVersion set) -> unitPage(owner, "set");
            case Outcome.Refused(var refusal) ->
                FormPage.again(UNIT, model(owner, form.seeing(register.revision()), ""), errors.add("from", refusal));
        };
    }

    @PostMapping("/control/calendar/hours/{path}/versions/{from}/removals")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView remove(
            @PathVariable String path,
            @PathVariable LocalDate from,
            @RequestParam Map<String, String> fields,
            Actor.Staff actor) {
        var owner = owners.named(path);
        return switch (register.removeHours(owner.unit(), from, Fields.revision(fields), actor)) {
            case Outcome.Done(LocalDate removed) -> unitPage(owner, "removed");
            case Outcome.Refused(var refusal) -> {
                var form = HoursForm.of(owners.hoursOn(owner, LocalDate.now(clock)), register.revision());
                yield FormPage.again(
                        UNIT, model(owner, form, ""), FormErrors.none().add("from", refusal));
            }
        };
    }

    private Map<String, Object> model(HoursOwner owner, HoursForm form, String done) {
        return Map.of(
                "owner", owner,
                "versions", register.hours(owner.unit()),
                "history", register.historyOfHours(owner.unit()),
                "form", form,
                "done", done);
    }

    private static ModelAndView unitPage(HoursOwner owner, String done) {
        var query = done.isEmpty() ? "" : "?done=" + done;
        return new ModelAndView("redirect:/control/calendar/hours/" + owner.path() + query);
    }
}
