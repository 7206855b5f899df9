package vn.motcua.portal.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
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
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.FeedbackSettings;
import vn.motcua.feedback.Following;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.Receipt;
import vn.motcua.identity.Public;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;
import vn.motcua.web.TypedForm;

/** Anyone says what is wrong, and reads what others said and were answered. */
@Controller("portalFeedbackController")
@Public
@RequestMapping("/feedback")
class FeedbackController {

    private static final String FORM = "portal/feedback/form";
    private static final String FIRST = "content";

    private final Following following;
    private final FeedbackSettings settings;
    private final Agencies agencies;
    private final Letters letters;

    FeedbackController(Following following, FeedbackSettings settings, Agencies agencies, Letters letters) {
        this.following = following;
        this.settings = settings;
        this.agencies = agencies;
        this.letters = letters;
    }

    @GetMapping
    ModelAndView start(@RequestParam(defaultValue = "1") int page) {
        var paging = new Paging(page, Following.PAGE, following.countPublished(), number -> "/feedback?page=" + number);
        return new ModelAndView(
                "portal/feedback/start",
                Map.of(
                        "office",
                        settings.office(),
                        "published",
                        following.published(paging.offset()),
                        "paging",
                        paging));
    }

    @GetMapping("/published/{code}")
    ModelAndView published(@PathVariable String code, Page page) {
        var feedback = Optional.of(code)
                .filter(FeedbackCode::isWellFormed)
                .flatMap(known -> following.published(new FeedbackCode(known)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "portal/feedback/published", Map.of("feedback", feedback, "unit", answeredBy(feedback, page)));
    }

    private String answeredBy(Feedback feedback, Page page) {
        return feedback.responsible() == null
                ? page.t("feedback.control-office")
                : agencies.of(feedback.responsible(), page);
    }

    @GetMapping("/new")
    ModelAndView form(Page page) {
        return FormPage.show(FORM, model(letters.begin(), page));
    }

    @PostMapping
    ModelAndView send(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Page page) {
        var form = TypedForm.of(typed);
        var key = form.id("requestKey");
        var errors = letters.check(form, FIRST, "feedback.form.stale");
        if (key.isEmpty() || !errors.isEmpty()) {
            return FormPage.again(FORM, model(form, page), errors);
        }
        return switch (following.send(matter(form), Letters.sender(form), key.get(), request.getRemoteAddr())) {
            case Outcome.Done<Receipt, FeedbackRefusal>(var receipt) ->
                new ModelAndView("portal/feedback/receipt", Map.of("receipt", receipt));
            case Outcome.Refused<Receipt, FeedbackRefusal>(var refusal) ->
                Letters.refused(FORM, model(form, page), FIRST, refusal);
        };
    }

    private static Matter matter(TypedForm form) {
        return new Matter(form.text("subject"), form.text("content"), Letters.unit(form), form.text("dossier"));
    }

    private Map<String, Object> model(TypedForm form, Page page) {
        return Map.of("form", form, "agencies", agencies.choices(page));
    }
}
