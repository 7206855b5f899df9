package vn.motcua.control.payments;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.payment.Reductions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** The rules by which less is paid: shown, entered, ended; none is ever changed. */
@Controller
@RequestMapping("/control/fee-reductions")
@Allow({Role.CONTROL_OFFICER, Role.AUDITOR})
class ReductionsController {

    private static final String LIST = "control/payments/reductions";
    private static final String FORM = "control/payments/reduction";
    private static final String HOME = "redirect:/control/fee-reductions";

    private final Reductions reductions;

    ReductionsController(Reductions reductions) {
        this.reductions = reductions;
    }

    @GetMapping
    ModelAndView list() {
        return FormPage.show(LIST, Map.of("rules", reductions.all(), "rule", "", "day", DateField.EMPTY));
    }

    @GetMapping("/new")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("form", ReductionForm.empty()));
    }

    @PostMapping
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView enter(ReductionForm form, Actor.Staff by) {
        var errors = FormErrors.none();
        var rule = form.rule(errors);
        if (rule.isEmpty()) {
            return FormPage.again(FORM, Map.of("form", form), errors);
        }
        reductions.enter(rule.get(), by).orThrow();
        return new ModelAndView(HOME);
    }

    @PostMapping("/ends")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView end(@RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var rule = TypedForm.of(typed).text("rule");
        var day = TypedForm.of(typed).date("day");
        var chosen = reductions.all().stream()
                .filter(each -> each.id().toString().equals(rule))
                .findFirst();
        var errors = FormErrors.none()
                .require(chosen.isPresent(), "rule", "payment.reductions.end.needed")
                .require(day.date().isPresent(), "day", "payment.reductions.to.wrong");
        if (errors.isEmpty()) {
            switch (reductions.end(chosen.orElseThrow().id(), day.date().orElseThrow(), by)) {
                case Outcome.Done(var _) -> {
                    return new ModelAndView(HOME);
                }
                case Outcome.Refused(var refusal) -> errors.add("day", refusal);
            }
        }
        return FormPage.again(LIST, Map.of("rules", reductions.all(), "rule", rule, "day", day), errors);
    }
}
