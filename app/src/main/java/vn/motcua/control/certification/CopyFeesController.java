package vn.motcua.control.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.CopyFees;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Shows and enters the fees of certified copies; none is ever changed. */
@Controller
@RequestMapping("/control/certification-fees")
@Allow({Role.CONTROL_OFFICER, Role.AUDITOR})
class CopyFeesController {

    private static final String FORM = "control/certification/fee";

    private final CopyFees fees;
    private final Clock clock;

    CopyFeesController(CopyFees fees, Clock clock) {
        this.fees = fees;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String done) {
        return new ModelAndView(
                "control/certification/fees",
                Map.of(
                        "rules", fees.all(),
                        "inForce", fees.on(LocalDate.now(clock)),
                        "done", done.equals("entered") ? done : ""));
    }

    @GetMapping("/new")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("form", CopyFeeForm.of(fees.on(LocalDate.now(clock)))));
    }

    @PostMapping
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView enter(CopyFeeForm form, Actor.Staff by) {
        var errors = FormErrors.none();
        var rule = form.rule(errors);
        if (rule.isEmpty()) {
            return FormPage.again(FORM, Map.of("form", form), errors);
        }
        return switch (fees.enter(rule.get(), by)) {
            case Outcome.Done(var entered) -> new ModelAndView("redirect:/control/certification-fees?done=entered");
            case Outcome.Refused(var refusal) ->
                FormPage.again(FORM, Map.of("form", form), errors.add("from", refusal));
        };
    }
}
