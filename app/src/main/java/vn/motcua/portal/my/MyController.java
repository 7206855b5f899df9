package vn.motcua.portal.my;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.ApplicantCookie;
import vn.motcua.applicant.ApplicantRefusal;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.applicant.Representation;
import vn.motcua.applicant.SignOns;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.notification.Inbox;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** The applicant's own page: who they are, and for whom they act now. */
@Controller
@AllowApplicant
@RequestMapping("/my")
class MyController {

    private static final String VIEW = "portal/my/overview";

    private final CurrentApplicant current;
    private final Applicants applicants;
    private final SignOns signOns;
    private final MyDossiers dossiers;
    private final Inbox inbox;

    MyController(CurrentApplicant current, Applicants applicants, SignOns signOns, MyDossiers dossiers, Inbox inbox) {
        this.current = current;
        this.applicants = applicants;
        this.signOns = signOns;
        this.dossiers = dossiers;
        this.inbox = inbox;
    }

    @GetMapping
    ModelAndView overview() {
        return FormPage.show(VIEW, model());
    }

    /** Chooses for whom the person acts; empty for themselves. */
    @PostMapping("/acting")
    ModelAndView act(
            @RequestParam(defaultValue = "") String representation,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = ApplicantCookie.SESSION.read(request).orElseThrow();
        var whom = chosen(representation);
        if (whom.isEmpty() && !representation.isEmpty()) {
            return again(new ApplicantRefusal.NoSuchRepresentation());
        }
        return switch (signOns.actFor(session, whom)) {
            case Outcome.Done<Secret, ApplicantRefusal>(var renewed) -> {
                ApplicantCookie.SESSION.write(request, response, renewed);
                yield new ModelAndView("redirect:/my");
            }
            case Outcome.Refused<Secret, ApplicantRefusal>(var refusal) -> again(refusal);
        };
    }

    private Optional<Representation> chosen(String id) {
        return applicants.representations(current.get().applicant().id()).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
    }

    /** Acts for somebody no longer. */
    @PostMapping("/acting/ended")
    ModelAndView end(@RequestParam UUID representation) {
        applicants.end(current.get().applicant().id(), representation);
        return new ModelAndView("redirect:/my");
    }

    private ModelAndView again(ApplicantRefusal refusal) {
        return FormPage.again(VIEW, model(), FormErrors.none().add("representation", refusal));
    }

    private Map<String, ?> model() {
        var me = current.get();
        return Map.of(
                "me",
                me,
                "others",
                applicants.representations(me.applicant().id()),
                "drafts",
                dossiers.drafts(me),
                "filed",
                dossiers.filed(me),
                "unread",
                me.provenIdentifier().map(inbox::unread).orElse(0L));
    }
}
