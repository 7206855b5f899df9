package vn.motcua.control.payments;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.payment.PaymentFigures;
import vn.motcua.payment.Platforms;
import vn.motcua.payment.Reconciliations;
import vn.motcua.payment.Refunds;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** Figures of payments, the daily comparison with the platforms, and money to be given back. */
@Controller
@RequestMapping("/control/payments")
@Allow({Role.CONTROL_OFFICER, Role.AUDITOR})
class PaymentsController {

    private static final String VIEW = "control/payments/payments";
    private static final String HOME = "redirect:/control/payments";

    private final PaymentFigures figures;
    private final Platforms platforms;
    private final Reconciliations reconciliations;
    private final Refunds refunds;

    PaymentsController(PaymentFigures figures, Platforms platforms, Reconciliations reconciliations, Refunds refunds) {
        this.figures = figures;
        this.platforms = platforms;
        this.reconciliations = reconciliations;
        this.refunds = refunds;
    }

    @GetMapping
    ModelAndView show() {
        return FormPage.show(VIEW, model(DateField.EMPTY, ""));
    }

    @PostMapping("/reconciliations")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView reconcile(@RequestParam MultiValueMap<String, String> typed) {
        var platform = TypedForm.of(typed).text("platform");
        var day = TypedForm.of(typed).date("day");
        var chosen = day.date();
        if (chosen.isEmpty()) {
            return FormPage.again(VIEW, model(day, ""), FormErrors.none().add("day", "payment.control.day.wrong"));
        }
        return switch (reconciliations.run(platform, chosen.get())) {
            case Outcome.Done(var _) -> new ModelAndView(HOME);
            case Outcome.Refused(var refusal) ->
                FormPage.again(VIEW, model(day, ""), FormErrors.none().add("day", refusal));
        };
    }

    @PostMapping("/differences/{id}/settlements")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView settle(@PathVariable UUID id, @RequestParam(defaultValue = "") String note, Actor.Staff by) {
        return switch (reconciliations.settle(id, note.strip(), by)) {
            case Outcome.Done(var _) -> new ModelAndView(HOME);
            case Outcome.Refused(var refusal) ->
                FormPage.again(
                        VIEW, model(DateField.EMPTY, note), FormErrors.none().add("note-" + id, refusal));
        };
    }

    /** @param decision {@code given} or {@code rejected} */
    @PostMapping("/refunds/{id}/decisions")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String decision,
            Actor.Staff by) {
        var outcome = decision.equals("rejected")
                ? refunds.reject(id, note.strip(), by)
                : refunds.gaveBack(id, note.strip(), by);
        return switch (outcome) {
            case Outcome.Done(var _) -> new ModelAndView(HOME);
            case Outcome.Refused(var refusal) ->
                FormPage.again(
                        VIEW, model(DateField.EMPTY, note), FormErrors.none().add("note-" + id, refusal));
        };
    }

    private Map<String, Object> model(DateField day, String note) {
        return new HashMap<>(Map.of(
                "states",
                figures.byState(),
                "methods",
                figures.byMethod(),
                "platforms",
                platforms.all().stream()
                        .map(each -> Map.entry(each.code(), each.name()))
                        .toList(),
                "days",
                reconciliations.latest(),
                "differences",
                reconciliations.differences(),
                "refunds",
                refunds.latest(),
                "day",
                day,
                "note",
                note));
    }
}
