package vn.motcua.office.feedback;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.feedback.FeedbackRefusal;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** One feedback: what was said, how it stands, and what the person may do with it. */
@Controller("officeFeedbackController")
@RequestMapping("/office/feedback/{code}")
@Allow({Role.CASE_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.CONTROL_OFFICER, Role.AUDITOR})
class FeedbackController {

    private static final String VIEW = "office/feedback/feedback";
    private static final Set<String> SENDER = Set.of("sender.name", "sender.phone", "sender.email", "sender.address");

    private final Feedbacks feedbacks;
    private final FeedbackViews views;
    private final PersonalDataViews looks;

    FeedbackController(Feedbacks feedbacks, FeedbackViews views, PersonalDataViews looks) {
        this.feedbacks = feedbacks;
        this.views = views;
        this.looks = looks;
    }

    /** @param act the noun of the form that is wanted */
    @GetMapping
    ModelAndView show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String done,
            Actor.Staff person,
            Page page) {
        var view = views.of(find(code, person), person, FeedbackForms.of(act).orElse(null), false, page);
        return page(
                view,
                TypedForm.empty(),
                FormErrors.none(),
                FeedbackForms.of(done).orElse(null));
    }

    /** Shows the sender's data once, after noting who asked; therefore not by a redirect. */
    @PostMapping("/disclosures")
    ModelAndView disclose(@PathVariable String code, Actor.Staff person, Page page) {
        var feedback = find(code, person);
        looks.record(person, FeedbackViews.SUBJECT, feedback.id().value(), SENDER, "CONTACT");
        return page(views.of(feedback, person, null, true, page), TypedForm.empty(), FormErrors.none(), null);
    }

    @PostMapping("/{acts}")
    @Allow({Role.CASE_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.CONTROL_OFFICER})
    ModelAndView act(
            @PathVariable String code,
            @PathVariable String acts,
            @RequestParam MultiValueMap<String, String> typed,
            Actor.Staff person,
            Page page) {
        var feedback = find(code, person);
        var kind = FeedbackForms.of(acts).orElseThrow(FeedbackController::notFound);
        var form = TypedForm.of(typed);
        var errors = FormErrors.none();
        var act = kind.read(form, errors);
        if (act instanceof FeedbackAct.Assign(var _, var unit, var _) && unit != null) {
            errors.require(views.isUnit(unit), "unit", "feedback.form.unit.unknown");
        }
        if (act == null || !errors.isEmpty()) {
            return page(views.of(feedback, person, kind, false, page), form, errors, null);
        }
        var version = form.number("version").orElse(0);
        return switch (feedbacks.act(feedback.code(), version, act, person)) {
            case Outcome.Done<Feedback, FeedbackRefusal>(var after) -> onwards(after, acts, person);
            case Outcome.Refused<Feedback, FeedbackRefusal>(var refusal) ->
                page(
                        views.of(find(code, person), person, kind, false, page),
                        form,
                        errors.add(refusal.field(), refusal),
                        null);
        };
    }

    /** Whoever sent it back may not read it any more. */
    private ModelAndView onwards(Feedback after, String acts, Actor.Staff person) {
        return feedbacks.findFor(person, after.code()).isPresent()
                ? new ModelAndView("redirect:/office/feedback/" + after.code() + "?done=" + acts)
                : new ModelAndView("redirect:/office/feedback");
    }

    private Feedback find(String code, Actor.Staff person) {
        return Optional.of(code)
                .filter(FeedbackCode::isWellFormed)
                .flatMap(known -> feedbacks.findFor(person, new FeedbackCode(known)))
                .orElseThrow(FeedbackController::notFound);
    }

    private ModelAndView page(FeedbackView view, TypedForm form, FormErrors errors, @Nullable FeedbackForms done) {
        var shown =
                view.open() == FeedbackForms.PUBLICATIONS && !form.sent("subject") ? proposal(view.feedback()) : form;
        var model = Map.of("view", view, "form", shown, "done", done == null ? "" : done.noun());
        return errors.isEmpty() ? FormPage.show(VIEW, model) : FormPage.again(VIEW, model, errors);
    }

    private TypedForm proposal(Feedback feedback) {
        var proposal = feedbacks.proposal(feedback);
        return TypedForm.empty()
                .with(
                        "subject", proposal.subject(),
                        "content", proposal.content(),
                        "answer", proposal.answer());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
