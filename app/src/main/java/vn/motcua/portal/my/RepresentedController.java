package vn.motcua.portal.my;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.ApplicantRefusal;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.applicant.Representation;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.shared.ApplicantId;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Names a child, or somebody who authorised the applicant. */
@Controller
@AllowApplicant
@RequestMapping("/my")
class RepresentedController {

    private static final String CHILD = "portal/my/child";
    private static final String AUTHORISATION = "portal/my/authorisation";
    private static final String BORN = "born";
    private static final String LAST_DAY = "lastDay";

    private final CurrentApplicant current;
    private final Applicants applicants;

    RepresentedController(CurrentApplicant current, Applicants applicants) {
        this.current = current;
        this.applicants = applicants;
    }

    @GetMapping("/children/new")
    ModelAndView child() {
        return FormPage.show(CHILD, Map.of("form", RepresentedForm.EMPTY));
    }

    @PostMapping("/children")
    ModelAndView addChild(RepresentedForm form) {
        var born = form.born().birthDate();
        if (born.isEmpty()) {
            return again(CHILD, form, BORN, new ApplicantRefusal.NotABirthDate());
        }
        var added = applicants.addChild(me(), form.name(), form.identifier(), born.get());
        return answer(CHILD, form, added);
    }

    @GetMapping("/authorisations/new")
    ModelAndView authorisation() {
        return FormPage.show(AUTHORISATION, Map.of("form", RepresentedForm.EMPTY));
    }

    @PostMapping("/authorisations")
    ModelAndView addAuthorisation(RepresentedForm form) {
        var lastDay = form.lastDay().date();
        if (lastDay.isEmpty()) {
            return FormPage.again(
                    AUTHORISATION,
                    Map.of("form", form),
                    FormErrors.none().add(LAST_DAY, "portal.my.authorisation.last-day.needed"));
        }
        var added = applicants.addAuthorisation(me(), form.name(), form.identifier(), form.proof(), lastDay.get());
        return answer(AUTHORISATION, form, added);
    }

    private static ModelAndView answer(
            String view, RepresentedForm form, Outcome<Representation, ApplicantRefusal> added) {
        return switch (added) {
            case Outcome.Done<Representation, ApplicantRefusal> _ -> new ModelAndView("redirect:/my");
            case Outcome.Refused<Representation, ApplicantRefusal>(var refusal) ->
                again(view, form, field(refusal), refusal);
        };
    }

    private static ModelAndView again(String view, RepresentedForm form, String field, ApplicantRefusal refusal) {
        return FormPage.again(view, Map.of("form", form), FormErrors.none().add(field, refusal));
    }

    private static String field(ApplicantRefusal refusal) {
        return switch (refusal) {
            case ApplicantRefusal.TextNeeded(var field, var _) -> field;
            case ApplicantRefusal.NotABirthDate _ -> BORN;
            case ApplicantRefusal.NotAnIdentifier _ -> "identifier";
            default -> "name";
        };
    }

    private ApplicantId me() {
        return current.get().applicant().id();
    }
}
