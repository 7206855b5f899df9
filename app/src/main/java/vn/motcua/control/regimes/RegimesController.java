package vn.motcua.control.regimes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.LegalRegimeRegister;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** The regimes with their validity; a new one begins on a later day, and what has begun stays as it is. */
@Controller
@RequestMapping("/control/regimes")
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
class RegimesController {

    private static final String LIST = "control/regimes/list";
    private static final String FORM = "control/regimes/new";
    private static final Set<String> DONE = Set.of("entered", "withdrawn");

    private final LegalRegimeRegister register;
    private final Clock clock;

    RegimesController(LegalRegimeRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String done) {
        return FormPage.show(LIST, model(DONE.contains(done) ? done : ""));
    }

    @GetMapping("/new")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView form() {
        return FormPage.show(FORM, model(RegimeForm.like(register.all().getLast())));
    }

    @PostMapping
    @Allow(Role.ADMINISTRATOR)
    ModelAndView enter(RegimeForm form, Actor.Staff actor) {
        var errors = FormErrors.none();
        var command = form.command(errors);
        if (command.isEmpty()) {
            return FormPage.again(FORM, model(form), errors);
        }
        return switch (register.enter(command.get(), actor)) {
            case Outcome.Done(var regime) -> new ModelAndView("redirect:/control/regimes?done=entered");
            case Outcome.Refused(var refusal) ->
                FormPage.again(FORM, model(form), errors.add(RegimeForm.fieldOf(refusal), refusal));
        };
    }

    @PostMapping("/withdrawals")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView withdraw(@RequestParam(defaultValue = "") String code, Actor.Staff actor) {
        return switch (register.withdraw(code, actor)) {
            case Outcome.Done(var regime) -> new ModelAndView("redirect:/control/regimes?done=withdrawn");
            case Outcome.Refused(var refusal) ->
                FormPage.again(LIST, model(""), FormErrors.none().add("regimes", refusal));
        };
    }

    private Map<String, Object> model(String done) {
        return Map.of(
                "regimes", register.all().reversed(),
                "acts", register.acts(),
                "today", LocalDate.now(clock),
                "done", done);
    }

    private Map<String, Object> model(RegimeForm form) {
        return Map.of("form", form, "earliest", register.earliestBeginning());
    }
}
