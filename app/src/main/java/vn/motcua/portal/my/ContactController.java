package vn.motcua.portal.my;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantRefusal;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** How the applicant is reached. */
@Controller
@AllowApplicant
@RequestMapping("/my/contact")
class ContactController {

    private static final String VIEW = "portal/my/contact";

    private final CurrentApplicant current;
    private final Applicants applicants;

    ContactController(CurrentApplicant current, Applicants applicants) {
        this.current = current;
        this.applicants = applicants;
    }

    @GetMapping
    ModelAndView form() {
        var me = current.get().applicant();
        return FormPage.show(VIEW, Map.of("form", new ContactForm(me.phone(), me.email(), me.address())));
    }

    @PostMapping
    ModelAndView change(ContactForm form) {
        var me = current.get();
        return switch (applicants.reachAt(me, form.phone(), form.email(), form.address())) {
            case Outcome.Done<Applicant, ApplicantRefusal> _ -> new ModelAndView("redirect:/my");
            case Outcome.Refused<Applicant, ApplicantRefusal>(var refusal) ->
                FormPage.again(VIEW, Map.of("form", form), FormErrors.none().add(field(refusal), refusal));
        };
    }

    private static String field(ApplicantRefusal refusal) {
        return switch (refusal) {
            case ApplicantRefusal.NotAPhone _ -> "phone";
            case ApplicantRefusal.NotAnEmail _ -> "email";
            default -> "address";
        };
    }
}
