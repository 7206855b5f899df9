package vn.motcua.counter.digitisation;

import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.digitisation.PagePictures;
import vn.motcua.dossier.Dossier;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.FileAnswer;

/** The papers themselves, to those whose business the dossier is; each look is noted. */
@Controller
@RequestMapping("/counter/dossiers/{code}/papers/{component}")
@Allow({
    Role.RECEPTION_OFFICER,
    Role.CASE_OFFICER,
    Role.DIVISION_HEAD,
    Role.AGENCY_HEAD,
    Role.RECORDS_CLERK,
    Role.CONTROL_OFFICER,
    Role.AUDITOR
})
class PaperFilesController {

    private static final String PURPOSE = "PAPER_VIEW";

    private final PaperDossiers dossiers;
    private final PagePictures pictures;
    private final FileAnswer answers;
    private final PersonalDataViews looks;

    PaperFilesController(PaperDossiers dossiers, PagePictures pictures, FileAnswer answers, PersonalDataViews looks) {
        this.dossiers = dossiers;
        this.pictures = pictures;
        this.answers = answers;
        this.looks = looks;
    }

    /** Also papers that were taken from the vault: whatever file the dossier rests on. */
    @GetMapping("/file")
    ResponseEntity<Resource> file(@PathVariable String code, @PathVariable String component, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var file = dossiers.evidence(dossier, component);
        note(person, dossier, component);
        return answers.show(file);
    }

    @GetMapping("/pages/{number}")
    ResponseEntity<byte[]> page(
            @PathVariable String code, @PathVariable String component, @PathVariable int number, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var picture =
                pictures.png(dossiers.evidence(dossier, component), number).orElseThrow(PaperDossiers::notFound);
        note(person, dossier, component);
        return PaperAnswer.inline(picture, MediaType.IMAGE_PNG, component + "-" + number + ".png");
    }

    private void note(Actor.Staff person, Dossier dossier, String component) {
        looks.record(person, "DOSSIER", dossier.id().value(), Set.of("paper." + component), PURPOSE);
    }
}
