package vn.motcua.portal.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.Following;
import vn.motcua.feedback.Following.Followed;
import vn.motcua.identity.Public;
import vn.motcua.questions.Questions;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** The sender follows what they sent: by code and secret, or by the link of a message. */
@Controller
@Public
@RequestMapping("/feedback/follow")
class FollowController {

    private static final String FORM = "portal/feedback/follow";
    private static final String SHOWN = "portal/feedback/followed";

    private final Following following;
    private final Questions questions;
    private final Agencies agencies;

    FollowController(Following following, Questions questions, Agencies agencies) {
        this.following = following;
        this.questions = questions;
        this.agencies = agencies;
    }

    @GetMapping
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("code", "", "secret", ""));
    }

    @PostMapping
    ModelAndView look(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String secret,
            HttpServletRequest request,
            Page page) {
        var errors = FormErrors.none()
                .require(!code.isBlank(), "code", "feedback.follow.code.needed")
                .require(!secret.isBlank(), "secret", "feedback.follow.secret.needed");
        if (!errors.isEmpty()) {
            return FormPage.again(FORM, Map.of("code", code, "secret", secret), errors);
        }
        return switch (following.look(code, secret, request.getRemoteAddr())) {
            case Outcome.Done<Followed, FeedbackRefusal>(var found) -> FormPage.show(SHOWN, model(found, "", "", page));
            case Outcome.Refused<Followed, FeedbackRefusal>(var refusal) ->
                Letters.refused(FORM, Map.of("code", code, "secret", secret), "code", refusal);
        };
    }

    @GetMapping("/{token}")
    ModelAndView byLink(@PathVariable String token, Page page) {
        return FormPage.show(SHOWN, model(found(token), "", "", page));
    }

    @PostMapping("/{token}/ratings")
    ModelAndView rate(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String degree,
            @RequestParam(defaultValue = "") String comment,
            Page page) {
        var found = found(token);
        var chosen = degree(degree);
        if (chosen.isEmpty()) {
            var errors = FormErrors.none().add("degree", "feedback.rate.needed");
            return FormPage.again(SHOWN, model(found, degree, comment, page), errors);
        }
        return switch (following.rate(token, chosen.get(), comment)) {
            case Outcome.Done<Feedback, FeedbackRefusal> _ -> new ModelAndView("redirect:/feedback/follow/" + token);
            case Outcome.Refused<Feedback, FeedbackRefusal>(var refusal) -> {
                var field = refusal instanceof FeedbackRefusal.TextNeeded ? "comment" : "degree";
                yield FormPage.again(
                        SHOWN,
                        model(found(token), degree, comment, page),
                        FormErrors.none().add(field, refusal));
            }
        };
    }

    private Followed found(String token) {
        return following.byToken(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Feedback.Degree> degree(String text) {
        return Arrays.stream(Feedback.Degree.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
    }

    private Map<String, Object> model(Followed found, String degree, String comment, Page page) {
        var unit = found.feedback().responsible();
        var model = new HashMap<String, Object>();
        model.put("followed", found);
        model.put("unit", unit == null ? page.t("feedback.control-office") : agencies.of(unit, page));
        model.put("degree", degree);
        model.put("comment", comment);
        questions.grownFrom(found.feedback().code()).ifPresent(question -> model.put("published", question.path()));
        return model;
    }
}
