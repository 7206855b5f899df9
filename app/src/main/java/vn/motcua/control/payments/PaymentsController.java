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
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.Platforms;
import vn.motcua.payment.Reconciliations;
import vn.motcua.payment.Refunds;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
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
        return FormPage.show(VIEW, model(TypedForm.empty()));
    }

    @PostMapping("/reconciliations")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView reconcile(@RequestParam MultiValueMap<String, String> typed) {
        var form = TypedForm.of(typed);
        var day = form.date("day").date();
        if (day.isEmpty()) {
            return FormPage.again(VIEW, model(form), FormErrors.none().add("day", "payment.control.day.wrong"));
        }
        return answer(reconciliations.run(form.text("platform"), day.get()), form, "day");
    }

    @PostMapping("/differences/{id}/settlements")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView settle(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var form = TypedForm.of(typed);
        return answer(reconciliations.settle(id, form.text(note(id)), by), form, note(id));
    }

    /** The button says {@code decision}: {@code given} or {@code rejected}. */
    @PostMapping("/refunds/{id}/decisions")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView decide(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var form = TypedForm.of(typed);
        var outcome = form.text("decision").equals("rejected")
                ? refunds.reject(id, form.text(note(id)), by)
                : refunds.gaveBack(id, form.text(note(id)), by);
        return answer(outcome, form, note(id));
    }

    /** Each card of the page has a field of its own. */
    private static String note(UUID id) {
        return "note-" + id;
    }

    private ModelAndView answer(Outcome<?, PaymentRefusal> outcome, TypedForm form, String field) {
        return switch (outcome) {
            case Outcome.Done(var _) -> new ModelAndView(HOME);
            case Outcome.Refused(var refusal) ->
                FormPage.again(VIEW, model(form), FormErrors.none().add(field, refusal));
        };
    }

    private Map<String, Object> model(TypedForm form) {
        return new HashMap<>(Map.of(
                "books",
                figures.books(),
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
                "form",
                form));
    }
}
