package vn.motcua.portal.verify;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Public;
import vn.motcua.organisation.UnitNames;
import vn.motcua.payment.ReceiptChecks;
import vn.motcua.payment.ReceiptChecks.Checked;
import vn.motcua.results.Verification;
import vn.motcua.results.Verification.Answer;
import vn.motcua.results.VerificationRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** Anyone finds out whether a paper is genuine and still holds: by its QR code, the file, or what stands on it. */
@Controller
@Public
@RequestMapping("/verify")
class VerifyController {

    private static final String FORM = "portal/verify/form";
    private static final int LONGEST = 100;

    private final Verification verification;
    private final ReceiptChecks receipts;
    private final UnitNames units;
    private final Clock clock;

    VerifyController(Verification verification, ReceiptChecks receipts, UnitNames units, Clock clock) {
        this.verification = verification;
        this.receipts = receipts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(Page page) {
        return FormPage.show(FORM, model(VerifyForm.EMPTY, page));
    }

    /** Where the QR code on a paper leads. */
    @GetMapping("/{code}")
    ModelAndView scanned(@PathVariable String code, HttpServletRequest request, Page page) {
        return byCode(cut(code), VerifyForm.EMPTY, request, page);
    }

    @PostMapping("/codes")
    ModelAndView byCode(VerifyForm form, HttpServletRequest request, Page page) {
        if (form.codeText().isEmpty()) {
            return again(form, FormErrors.none().add("code", "portal.verify.code.needed"), page);
        }
        return byCode(cut(form.codeText()), form, request, page);
    }

    /** The codes of receipts look otherwise than those of results, so that one field takes both. */
    private ModelAndView byCode(String typed, VerifyForm form, HttpServletRequest request, Page page) {
        return receipts.byCode(typed)
                .map(receipt -> show(receipt, page))
                .orElseGet(() -> answer(verification.byCode(typed, request.getRemoteAddr()), "code", form, page));
    }

    @PostMapping("/numbers")
    ModelAndView byNumber(VerifyForm form, HttpServletRequest request, Page page) {
        var errors = FormErrors.none()
                .require(UnitCode.isWellFormed(form.agencyText()), "agency", "portal.verify.agency.needed")
                .require(
                        !form.numberText().isEmpty() && form.numberText().length() <= LONGEST,
                        "number",
                        "portal.verify.number.needed")
                .require(form.date().date().isPresent(), "issuedOn", "portal.verify.issued-on.needed");
        if (!errors.isEmpty()) {
            return again(form, errors, page);
        }
        var outcome = verification.byNumber(
                new UnitCode(form.agencyText()),
                form.numberText(),
                form.date().date().orElseThrow(),
                request.getRemoteAddr());
        return answer(outcome, "number", form, page);
    }

    /** The file is looked at and not kept. */
    @PostMapping("/files")
    ModelAndView byFile(
            @RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request, Page page)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return again(VerifyForm.EMPTY, FormErrors.none().add("file", "portal.verify.file.needed"), page);
        }
        if (file.getSize() > Verification.MOST_BYTES) {
            var tooLarge = new VerificationRefusal.TooLarge(Verification.MOST_BYTES >> 20);
            return again(VerifyForm.EMPTY, FormErrors.none().add("file", tooLarge), page);
        }
        var bytes = file.getBytes();
        var receipt = receipts.byFile(bytes);
        return receipt.isPresent()
                ? show(receipt.get(), page)
                : answer(verification.byFile(bytes, request.getRemoteAddr()), "file", VerifyForm.EMPTY, page);
    }

    private ModelAndView answer(
            Outcome<Answer, VerificationRefusal> outcome, String field, VerifyForm form, Page page) {
        return switch (outcome) {
            case Outcome.Done<Answer, VerificationRefusal>(var answer) -> show(answer, field.equals("file"), page);
            case Outcome.Refused<Answer, VerificationRefusal>(var refusal) -> {
                var again = again(form, FormErrors.none().add(field, refusal), page);
                if (refusal instanceof VerificationRefusal.TooMany) {
                    again.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                }
                yield again;
            }
        };
    }

    private ModelAndView show(Answer answer, boolean byFile, Page page) {
        var document = answer.document();
        var agency = document == null
                ? ""
                : units.of(
                        document.agency(), document.issuedOn(), page.language().locale());
        return new ModelAndView("portal/verify/answer", Map.of("answer", answer, "agency", agency, "byFile", byFile));
    }

    private ModelAndView show(Checked checked, Page page) {
        var receipt = checked.receipt();
        var day = LocalDate.ofInstant(receipt.issuedAt(), WorkingCalendar.ZONE);
        var unit = units.of(receipt.unit(), day, page.language().locale());
        return new ModelAndView("portal/verify/receipt", Map.of("checked", checked, "unit", unit, "day", day));
    }

    private ModelAndView again(VerifyForm form, FormErrors errors, Page page) {
        return FormPage.again(FORM, model(form, page), errors);
    }

    private Map<String, Object> model(VerifyForm form, Page page) {
        return Map.of("form", form, "agencies", agencies(page));
    }

    private List<Choice> agencies(Page page) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return units.of(verification.agencies(), today, page.language().locale()).entrySet().stream()
                .map(unit -> Choice.of(unit.getKey().value(), unit.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
