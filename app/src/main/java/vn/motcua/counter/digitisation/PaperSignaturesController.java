package vn.motcua.counter.digitisation;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.files.KeptFiles;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.signatures.SignatureChecks;

/** Who signed a paper that came in, and what that is worth, in words. */
@Controller
class PaperSignaturesController {

    private static final String PURPOSE = "PAPER_VIEW";

    private final PaperDossiers dossiers;
    private final KeptFiles files;
    private final SignatureChecks checks;
    private final PersonalDataViews looks;

    PaperSignaturesController(
            PaperDossiers dossiers, KeptFiles files, SignatureChecks checks, PersonalDataViews looks) {
        this.dossiers = dossiers;
        this.files = files;
        this.checks = checks;
        this.looks = looks;
    }

    /** Of whatever file the dossier rests on; checked anew, for lists of revoked certificates change. */
    @GetMapping("/counter/dossiers/{code}/papers/{component}/signatures")
    @Allow({
        Role.RECEPTION_OFFICER,
        Role.CASE_OFFICER,
        Role.DIVISION_HEAD,
        Role.AGENCY_HEAD,
        Role.RECORDS_CLERK,
        Role.CONTROL_OFFICER,
        Role.AUDITOR
    })
    ModelAndView show(@PathVariable String code, @PathVariable String component, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var report = checks.check(files.bytes(dossiers.evidence(dossier, component)));
        looks.record(person, "DOSSIER", dossier.id().value(), Set.of("paper." + component), PURPOSE);
        return new ModelAndView(
                "counter/digitisation/signatures",
                Map.of("dossier", dossier, "component", dossiers.component(dossier, component), "report", report));
    }
}
