package vn.motcua.portal.questions;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.Following;
import vn.motcua.feedback.Receipt;
import vn.motcua.feedback.Sender;
import vn.motcua.identity.Public;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.Choice;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** Anyone asks what is not answered yet; from then on it is followed as a feedback is. */
@Controller
@Public
@RequestMapping("/questions")
class AskController {

    private static final String FORM = "portal/questions/ask";

    private final Following following;
    private final Procedures procedures;
    private final UnitNames units;
    private final CurrentApplicant current;
    private final Clock clock;

    AskController(Following following, Procedures procedures, UnitNames units, CurrentApplicant current, Clock clock) {
        this.following = following;
        this.procedures = procedures;
        this.units = units;
        this.current = current;
        this.clock = clock;
    }

    /** @param q what was searched for in vain */
    @GetMapping("/new")
    ModelAndView form(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String procedure, Page page) {
        return FormPage.show(FORM, model(AskForm.of(whoIsSignedOn(), q, procedure), page));
    }

    private Sender whoIsSignedOn() {
        return current.find()
                .map(person -> person.applicant())
                .map(person -> new Sender(person.name(), person.phone(), person.email(), ""))
                .orElse(Sender.unknown());
    }

    @PostMapping
    ModelAndView ask(AskForm form, HttpServletRequest request, Page page) {
        var key = form.key();
        var errors = FormErrors.none()
                .require(form.website().isBlank(), "subject", "feedback.form.website.filled")
                .require(key.isPresent(), "subject", "questions.ask.stale")
                .require(form.unit().isEmpty() || isAgency(form.unit(), page), "unit", "feedback.form.unit.unknown")
                .require(form.procedure().isEmpty() || about(form).isPresent(), "procedure", "questions.ask.procedure");
        if (key.isEmpty() || !errors.isEmpty()) {
            return FormPage.again(FORM, model(form.withoutWebsite(), page), errors);
        }
        return switch (following.ask(form.matter(), form.sender(), key.get(), request.getRemoteAddr())) {
            case Outcome.Done<Receipt, FeedbackRefusal>(var receipt) ->
                new ModelAndView("portal/questions/receipt", Map.of("receipt", receipt));
            case Outcome.Refused<Receipt, FeedbackRefusal>(var refusal) -> {
                var again = FormPage.again(FORM, model(form, page), errors.add(field(refusal), refusal));
                if (refusal instanceof FeedbackRefusal.TooMany) {
                    again.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                }
                yield again;
            }
        };
    }

    private static String field(FeedbackRefusal refusal) {
        return refusal instanceof FeedbackRefusal.TooMany ? "subject" : refusal.field();
    }

    private boolean isAgency(String code, Page page) {
        return units.ofAgencies(today(), page.language().locale()).keySet().stream()
                .anyMatch(known -> known.value().equals(code));
    }

    private Optional<ProcedureVersion> about(AskForm form) {
        return form.about().flatMap((ProcedureCode code) -> procedures.inForce(code, today()));
    }

    private Map<String, Object> model(AskForm form, Page page) {
        return Map.of(
                "form",
                form,
                "about",
                about(form)
                        .map(version ->
                                version.content().name().in(page.language().locale()))
                        .orElse(""),
                "agencies",
                Choice.of(units.ofAgencies(today(), page.language().locale())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
