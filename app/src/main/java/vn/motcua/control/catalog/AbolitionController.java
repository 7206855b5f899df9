package vn.motcua.control.catalog;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Ending a procedure by a decision. */
@Controller
@Allow(Role.CONTROL_OFFICER)
class AbolitionController {

    private static final String FORM = "control/catalog/abolition";

    private final Procedures procedures;

    AbolitionController(Procedures procedures) {
        this.procedures = procedures;
    }

    @GetMapping("/control/catalog/{code}/abolitions/new")
    ModelAndView form(@PathVariable String code) {
        return FormPage.show(FORM, model(code, AbolitionForm.EMPTY));
    }

    @PostMapping("/control/catalog/{code}/abolitions")
    ModelAndView abolish(@PathVariable String code, @RequestParam Map<String, String> fields, Actor.Staff actor) {
        var form = AbolitionForm.typed(fields);
        var errors = FormErrors.none();
        var command = form.command(Codes.code(code), errors);
        if (command.isEmpty()) {
            return FormPage.again(FORM, model(code, form), errors);
        }
        return switch (procedures.abolish(command.get(), actor)) {
            case Outcome.Done(var ended) -> new ModelAndView("redirect:/control/catalog/" + code + "?done=abolished");
            case Outcome.Refused(var refusal) -> FormPage.again(FORM, model(code, form), errors.add("from", refusal));
        };
    }

    private Map<String, Object> model(String code, AbolitionForm form) {
        return Map.of("version", Codes.latest(procedures, code), "form", form);
    }
}
