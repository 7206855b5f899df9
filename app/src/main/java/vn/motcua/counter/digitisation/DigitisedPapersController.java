package vn.motcua.counter.digitisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisedPapers;
import vn.motcua.digitisation.Intake;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.Scans;
import vn.motcua.digitisation.Separators;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.LookUpMethod;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.uploads.SentFiles;
import vn.motcua.uploads.UploadOwner;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** The papers of a dossier: what is there of each, and the ways in. */
@Controller
@RequestMapping("/counter/dossiers/{code}")
@Allow({Role.RECEPTION_OFFICER, Role.CASE_OFFICER})
class DigitisedPapersController {

    private final PaperDossiers dossiers;
    private final DigitisedPapers papers;
    private final Scans scans;
    private final PaperUploads uploads;
    private final Separators separators;

    DigitisedPapersController(
            PaperDossiers dossiers, DigitisedPapers papers, Scans scans, PaperUploads uploads, Separators separators) {
        this.dossiers = dossiers;
        this.papers = papers;
        this.scans = scans;
        this.uploads = uploads;
        this.separators = separators;
    }

    @GetMapping("/papers")
    @Allow({
        Role.RECEPTION_OFFICER,
        Role.CASE_OFFICER,
        Role.DIVISION_HEAD,
        Role.AGENCY_HEAD,
        Role.RECORDS_CLERK,
        Role.CONTROL_OFFICER,
        Role.AUDITOR
    })
    ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String done, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        return FormPage.show("counter/digitisation/papers", model(dossier, person, done, HandedIn.NOTHING));
    }

    /** @param seen the digitised paper that the page showed; absent when it showed none */
    @PostMapping("/papers/{component}/files")
    ModelAndView take(
            @PathVariable String code,
            @PathVariable String component,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "files.upload", required = false) @Nullable List<String> ahead,
            @RequestParam @Nullable UUID seen,
            @RequestParam(defaultValue = "false") boolean appends,
            Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        dossiers.component(dossier, component);
        var intake = new Intake(new Place(dossier.code(), component), seen, appends);
        var sent = SentFiles.of(files, ahead);
        var owner = UploadOwner.of(person);
        var field = "file-" + component;
        return uploads.hand(sent, owner, offers -> scans.take(intake, offers, person))
                        instanceof Outcome.Refused<Scan, DigitisationRefusal>(var refusal)
                ? again(dossier, person, field, refusal, new HandedIn(field, uploads.waiting(sent, owner), appends))
                : back(dossier, "taken");
    }

    @PostMapping("/papers/{component}/look-ups")
    ModelAndView lookUp(
            @PathVariable String code,
            @PathVariable String component,
            @RequestParam LookUpMethod method,
            Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        dossiers.component(dossier, component);
        var outcome = papers.replaceByLookUp(new Place(dossier.code(), component), method, person);
        return outcome instanceof Outcome.Refused<?, DigitisationRefusal>(var refusal)
                ? again(dossier, person, "method-" + component, refusal, HandedIn.NOTHING)
                : back(dossier, "looked-up");
    }

    @GetMapping("/separators")
    ResponseEntity<byte[]> separators(@PathVariable String code, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        return PaperAnswer.inline(
                separators.print(dossier), MediaType.APPLICATION_PDF, "to-phan-cach-" + dossier.code() + ".pdf");
    }

    private ModelAndView again(
            Dossier dossier, Actor.Staff person, String field, DigitisationRefusal refusal, HandedIn handedIn) {
        return FormPage.again(
                "counter/digitisation/papers",
                model(dossier, person, "", handedIn),
                FormErrors.none().add(field, refusal));
    }

    private Map<String, Object> model(Dossier dossier, Actor.Staff person, String done, HandedIn handedIn) {
        var model = new HashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("cards", dossiers.cards(dossier));
        model.put("maySettle", dossiers.maySettle(dossier, person));
        model.put("handedIn", handedIn);
        model.put("done", Done.isOne(done) ? done : "");
        return model;
    }

    private static ModelAndView back(Dossier dossier, String done) {
        return new ModelAndView("redirect:/counter/dossiers/" + dossier.code() + "/papers?done=" + done);
    }
}
