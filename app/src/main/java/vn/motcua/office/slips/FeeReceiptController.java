package vn.motcua.office.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.catalog.Procedures;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Money;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.slips.FeeLine;
import vn.motcua.slips.NewFeeReceipt;
import vn.motcua.slips.Slip;
import vn.motcua.slips.SlipRefusal;
import vn.motcua.slips.Slips;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** Money taken at the desk; what the decision on the procedure says is filled in. */
@Controller
@RequestMapping("/office/dossiers/{code}/fee-receipts")
@Allow(Role.RECEPTION_OFFICER)
class FeeReceiptController {

    private static final String VIEW = "office/slips/feeReceipt";
    private static final int LEAST_LINES = 3;

    private final Dossiers dossiers;
    private final Procedures procedures;
    private final Slips slips;

    FeeReceiptController(Dossiers dossiers, Procedures procedures, Slips slips) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.slips = slips;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, Actor.Staff person) {
        var dossier = find(code, person);
        return FormPage.show(VIEW, model(dossier, filledIn(dossier), UUID.randomUUID()));
    }

    @PostMapping
    ModelAndView issue(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Actor.Staff person) {
        var dossier = find(code, person);
        var form = TypedForm.of(typed);
        var errors = FormErrors.none();
        var lines = lines(form, errors);
        var key = form.id("requestKey").orElseGet(UUID::randomUUID);
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(dossier, form, key), errors);
        }
        return switch (slips.feeReceipt(dossier, new NewFeeReceipt(form.text("payer"), lines, key), person)) {
            case Outcome.Done<Slip, SlipRefusal>(var slip) ->
                new ModelAndView("redirect:/office/dossiers/" + dossier.code() + "/slips/" + slip.id());
            case Outcome.Refused<Slip, SlipRefusal>(var refusal) ->
                FormPage.again(
                        VIEW,
                        model(dossier, form, key),
                        FormErrors.none().add(refusal instanceof SlipRefusal.NoPayer ? "payer" : "amount-1", refusal));
        };
    }

    private static Map<String, Object> model(Dossier dossier, TypedForm form, UUID key) {
        int lines = LEAST_LINES;
        while (lines < NewFeeReceipt.MOST_LINES && form.has("name-" + lines)) {
            lines++;
        }
        return Map.of("code", dossier.code(), "form", form, "lines", lines, "requestKey", key.toString());
    }

    private TypedForm filledIn(Dossier dossier) {
        var filing = dossier.filing();
        var parties = filing.parties();
        var payer = parties.submitter() == null ? parties.owner() : parties.submitter();
        var typed = new ArrayList<>(List.of("payer", payer.name()));
        var fees = procedures.version(filing.procedure().version()).stream()
                .flatMap(version -> version
                        .content()
                        .termsFor(filing.channel(), filing.procedure().caseKey())
                        .stream())
                .flatMap(terms -> terms.fees().stream())
                .distinct()
                .limit(NewFeeReceipt.MOST_LINES)
                .toList();
        int line = 0;
        for (var fee : fees) {
            if (fee.amount() instanceof FeeAmount.Fixed(var amount, var _)) {
                line++;
                typed.addAll(List.of("name-" + line, nameOf(fee), "amount-" + line, String.valueOf(amount.dong())));
                typed.addAll(List.of("kind-" + line, fee.kind() == FeeKind.CHARGE ? "charge" : "fee"));
            }
        }
        return TypedForm.empty().with(typed.toArray(String[]::new));
    }

    private static String nameOf(Fee fee) {
        var name = fee.name().isBlank() ? (fee.kind() == FeeKind.CHARGE ? "Lệ phí" : "Phí") : fee.name();
        return name.length() > FeeLine.LONGEST_NAME ? name.substring(0, FeeLine.LONGEST_NAME) : name;
    }

    /** Amounts may carry the dots of thousands. */
    private static List<FeeLine> lines(TypedForm form, FormErrors errors) {
        var lines = new ArrayList<FeeLine>();
        for (int number = 1; number <= NewFeeReceipt.MOST_LINES; number++) {
            var amount = form.text("amount-" + number).replaceAll("[.\\s]", "");
            if (form.has("name-" + number) || !amount.isEmpty()) {
                boolean right = amount.matches("[0-9]{1,12}") && form.has("name-" + number);
                errors.require(right, "amount-" + number, "slips.fee.amount.wrong");
                if (right) {
                    boolean charge = form.text("kind-" + number).equals("charge");
                    lines.add(new FeeLine(form.text("name-" + number), charge, new Money(Long.parseLong(amount))));
                }
            }
        }
        return lines;
    }

    private Dossier find(String code, Actor.Staff person) {
        if (!DossierCode.isWellFormed(code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.findFor(person, new DossierCode(code))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
