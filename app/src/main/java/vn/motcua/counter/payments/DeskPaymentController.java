package vn.motcua.counter.payments;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.counter.ReceivedDossiers;
import vn.motcua.dossier.Dossier;
import vn.motcua.fees.DossierFees;
import vn.motcua.fees.DueLines;
import vn.motcua.fees.FeeRefusal;
import vn.motcua.fees.FeesWhileHandling;
import vn.motcua.identity.Allow;
import vn.motcua.payment.Desk;
import vn.motcua.payment.PayMethod;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.Receipts;
import vn.motcua.payment.Reductions;
import vn.motcua.payment.Refunds;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** The money of one dossier at the desk that received it: saying how much, taking it, the receipt, asking for it back. */
@Controller
@RequestMapping("/counter/dossiers/{code}/payment")
@Allow(Role.RECEPTION_OFFICER)
class DeskPaymentController {

    private static final String VIEW = "counter/payments/payment";

    private final ReceivedDossiers dossiers;
    private final DossierFees fees;
    private final FeesWhileHandling later;
    private final Reductions reductions;
    private final Desk desk;
    private final Receipts receipts;
    private final Refunds refunds;

    DeskPaymentController(
            ReceivedDossiers dossiers,
            DossierFees fees,
            FeesWhileHandling later,
            Reductions reductions,
            Desk desk,
            Receipts receipts,
            Refunds refunds) {
        this.dossiers = dossiers;
        this.fees = fees;
        this.later = later;
        this.reductions = reductions;
        this.desk = desk;
        this.receipts = receipts;
        this.refunds = refunds;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        return FormPage.show(VIEW, model(dossier, filledIn(dossier)));
    }

    /** How much is due, as an officer says; what was asked for before and is not paid is cancelled. */
    @PostMapping("/orders")
    ModelAndView ask(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var form = TypedForm.of(typed);
        var errors = FormErrors.none();
        if (later.areSaidThere(dossier)) {
            errors.add("amount-1", new FeeRefusal.SaidWhileHandling());
        }
        var lines = DueLines.read(form, errors);
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(dossier, form), errors);
        }
        var groups = form.has("group") ? Set.of(form.text("group")) : Set.<String>of();
        var due = fees.due(dossier, lines, groups);
        return fees.askAnew(dossier, due, person.unit())
                        instanceof Outcome.Refused<Optional<PaymentOrder>, PaymentRefusal>(var refusal)
                ? FormPage.again(VIEW, model(dossier, form), FormErrors.none().add("amount-1", refusal))
                : back(dossier);
    }

    @PostMapping("/incomes")
    ModelAndView take(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var form = TypedForm.of(typed);
        var order = fees.orderOf(dossier.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var amount = DueLines.amount(form.text("amount"));
        var method = form.constant("method", PayMethod.class);
        var errors = FormErrors.none()
                .require(amount.isPresent(), "amount", "payment.desk.amount.wrong")
                .require(method.isPresent(), "method", "payment.desk.method.needed");
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(dossier, form), errors);
        }
        var taken = new Desk.Taken(method.orElseThrow(), amount.orElseThrow(), form.text("number"));
        return switch (desk.take(order.id(), taken, person)) {
            case Outcome.Done<PaymentOrder, PaymentRefusal> _ -> back(dossier);
            case Outcome.Refused<PaymentOrder, PaymentRefusal>(var refusal) ->
                FormPage.again(
                        VIEW,
                        model(dossier, form),
                        FormErrors.none()
                                .add(refusal instanceof PaymentRefusal.NumberNeeded ? "number" : "amount", refusal));
        };
    }

    @PostMapping("/refunds")
    ModelAndView askBack(
            @PathVariable String code, @RequestParam(defaultValue = "") String because, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var order = fees.orderOf(dossier.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (refunds.ask(order.id(), because.strip(), person)) {
            case Outcome.Done<PaymentOrder, PaymentRefusal> _ -> back(dossier);
            case Outcome.Refused<PaymentOrder, PaymentRefusal>(var refusal) ->
                FormPage.again(
                        VIEW,
                        model(dossier, filledIn(dossier).with("because", because)),
                        FormErrors.none().add("because", refusal));
        };
    }

    @GetMapping("/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable String code, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var pdf = fees.orderOf(dossier.id()).flatMap(receipts::print);
        var name = ContentDisposition.inline()
                .filename("bien-lai-" + dossier.code() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return pdf.map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                        .body(bytes))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, Object> model(Dossier dossier, TypedForm form) {
        var order = fees.orderOf(dossier.id());
        var model = new HashMap<String, Object>();
        model.put("code", dossier.code());
        model.put("order", order);
        model.put("receipt", order.flatMap(receipts::of));
        model.put("refund", order.map(PaymentOrder::income).flatMap(refunds::of));
        model.put("groups", reductions.groups());
        model.put("saidLater", later.areSaidThere(dossier));
        model.put("form", form);
        return model;
    }

    private TypedForm filledIn(Dossier dossier) {
        var form = DueLines.written(fees.feesOf(dossier).known());
        return fees.orderOf(dossier.id())
                .filter(order -> order.state().isOpen())
                .map(PaymentOrder::amount)
                .map(Money::dong)
                .map(dong -> form.with("amount", String.valueOf(dong)))
                .orElse(form);
    }

    private static ModelAndView back(Dossier dossier) {
        return new ModelAndView("redirect:/counter/dossiers/" + dossier.code() + "/payment");
    }
}
