package vn.motcua.portal.questions;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.Following;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.Receipt;
import vn.motcua.identity.Public;
import vn.motcua.portal.feedback.Agencies;
import vn.motcua.portal.feedback.Letters;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Anyone asks what is not answered yet; from then on it is followed as a feedback is. */
@Controller
@Public
@RequestMapping("/questions")
class AskController {

    private static final String FORM = "portal/questions/ask";
    private static final String FIRST = "subject";

    private final Following following;
    private final Procedures procedures;
    private final Agencies agencies;
    private final Letters letters;
    private final Clock clock;

    AskController(Following following, Procedures procedures, Agencies agencies, Letters letters, Clock clock) {
        this.following = following;
        this.procedures = procedures;
        this.agencies = agencies;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @param q what was searched for in vain
     * @param procedure the code of the procedure whose page the person comes from
     */
    @GetMapping("/new")
    ModelAndView form(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String procedure, Page page) {
        return FormPage.show(FORM, model(letters.begin().with("subject", q, "procedure", procedure), page));
    }

    @PostMapping
    ModelAndView ask(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Page page) {
        var form = TypedForm.of(typed);
        var key = form.id("requestKey");
        var errors = letters.check(form, FIRST, "questions.ask.stale")
                .require(!form.has("procedure") || about(form).isPresent(), "procedure", "questions.ask.procedure");
        if (key.isEmpty() || !errors.isEmpty()) {
            return FormPage.again(FORM, model(form, page), errors);
        }
        return switch (following.ask(matter(form), Letters.sender(form), key.get(), request.getRemoteAddr())) {
            case Outcome.Done<Receipt, FeedbackRefusal>(var receipt) ->
                new ModelAndView("portal/questions/receipt", Map.of("receipt", receipt));
            case Outcome.Refused<Receipt, FeedbackRefusal>(var refusal) ->
                Letters.refused(FORM, model(form, page), FIRST, refusal);
        };
    }

    private Matter matter(TypedForm form) {
        var about = about(form).map(ProcedureVersion::code).orElse(null);
        return new Matter(form.text("subject"), form.text("content"), Letters.unit(form), "", about);
    }

    private Map<String, Object> model(TypedForm form, Page page) {
        return Map.of("form", form, "about", about(form), "agencies", agencies.choices(page));
    }

    private Optional<ProcedureVersion> about(TypedForm form) {
        return Optional.of(form.text("procedure"))
                .filter(ProcedureCode::isWellFormed)
                .map(ProcedureCode::new)
                .flatMap(code -> procedures.inForce(code, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE)));
    }
}
