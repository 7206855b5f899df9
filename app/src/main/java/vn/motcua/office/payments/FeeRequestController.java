package vn.motcua.office.payments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.DossierFees;
import vn.motcua.fees.DueLines;
import vn.motcua.fees.FeesWhileHandling;
import vn.motcua.identity.Allow;
import vn.motcua.payment.AmountDue;
import vn.motcua.payment.DueLine;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.Reductions;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** How much the applicant has to pay, as the officer says at whom the dossier stands in that step. */
@Controller
@RequestMapping("/office/dossiers/{code}/payment")
@Allow({Role.CASE_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.RECORDS_CLERK})
class FeeRequestController {

    private static final String VIEW = "office/payments/request";

    private final Dossiers dossiers;
    private final DossierFees fees;
    private final FeesWhileHandling asking;
    private final Reductions reductions;

    FeeRequestController(Dossiers dossiers, DossierFees fees, FeesWhileHandling asking, Reductions reductions) {
        this.dossiers = dossiers;
        this.fees = fees;
        this.asking = asking;
        this.reductions = reductions;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, Actor.Staff person) {
        var dossier = find(code, person);
        return FormPage.show(VIEW, model(dossier, DueLines.written(lines(dossier))));
    }

    @PostMapping("/orders")
    ModelAndView ask(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Actor.Staff person) {
        var dossier = find(code, person);
        var form = TypedForm.of(typed);
        var errors = FormErrors.none();
        var lines = DueLines.read(form, errors);
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(dossier, form), errors);
        }
        var request = new ActRequest(
                dossier.id(),
                form.number("version").orElse(0),
                form.id("requestKey").orElseGet(UUID::randomUUID));
        var groups = form.has("group") ? Set.of(form.text("group")) : Set.<String>of();
        return switch (asking.ask(request, lines, groups, person)) {
            case Outcome.Done<Dossier, Refusal> _ ->
                new ModelAndView("redirect:/office/dossiers/" + dossier.code() + "/payment");
            case Outcome.Refused<Dossier, Refusal>(var refusal) ->
                FormPage.again(
                        VIEW, model(find(code, person), form), FormErrors.none().add("amount-1", refusal));
        };
    }

    /** What was asked for, to be corrected; else what the decision fixes. */
    private List<DueLine> lines(Dossier dossier) {
        return fees.orderOf(dossier.id())
                .map(PaymentOrder::due)
                .map(due ->
                        due.positions().stream().map(AmountDue.Position::line).toList())
                .orElseGet(() -> fees.feesOf(dossier).known());
    }

    private Map<String, Object> model(Dossier dossier, TypedForm form) {
        var model = new HashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("order", fees.orderOf(dossier.id()));
        model.put("groups", reductions.groups());
        model.put("form", form);
        model.put(
                "requestKey", form.id("requestKey").orElseGet(UUID::randomUUID).toString());
        return model;
    }

    /** Not to be told apart: no such dossier, and one that does not stand at this person's step. */
    private Dossier find(String code, Actor.Staff person) {
        if (!DossierCode.isWellFormed(code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.findFor(person, new DossierCode(code))
                .filter(dossier -> asking.maySay(dossier, person))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
