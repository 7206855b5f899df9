package vn.motcua.control.archive;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.RetentionRules;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Enters periods of retention; none is ever changed. */
@Controller
@RequestMapping("/control/archive/rules")
@Allow(Role.CONTROL_OFFICER)
class RulesController {

    private static final String FORM = "control/archive/rule";

    private final RetentionRules rules;

    RulesController(RetentionRules rules) {
        this.rules = rules;
    }

    @GetMapping("/new")
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("form", RuleForm.EMPTY));
    }

    @PostMapping
    ModelAndView enter(RuleForm form, Actor.Staff by) {
        var errors = FormErrors.none();
        var rule = form.rule(errors);
        if (rule.isEmpty()) {
            return FormPage.again(FORM, Map.of("form", form), errors);
        }
        return switch (rules.enter(rule.get(), by)) {
            case Outcome.Done(var entered) -> new ModelAndView("redirect:/control/archive?done=entered");
            case Outcome.Refused(var refusal) ->
                FormPage.again(FORM, Map.of("form", form), errors.add("from", refusal));
        };
    }
}
