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
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisedPapers;
import vn.motcua.digitisation.Intake;
import vn.motcua.digitisation.PagePictures;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.Scans;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.uploads.SentFiles;
import vn.motcua.uploads.UploadOwner;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Stacks that are scanned in one go, and what waits at the unit to be attached by hand. */
@Controller
@RequestMapping("/counter/scans")
@Allow({Role.RECEPTION_OFFICER, Role.CASE_OFFICER})
class ScansController {

    private static final String VIEW = "counter/digitisation/scans";

    private final Scans scans;
    private final DigitisedPapers papers;
    private final PagePictures pictures;
    private final Dossiers dossiers;
    private final PaperUploads uploads;
    private final PersonalDataViews looks;

    ScansController(
            Scans scans,
            DigitisedPapers papers,
            PagePictures pictures,
            Dossiers dossiers,
            PaperUploads uploads,
            PersonalDataViews looks) {
        this.scans = scans;
        this.papers = papers;
        this.pictures = pictures;
        this.dossiers = dossiers;
        this.uploads = uploads;
        this.looks = looks;
    }

    /** @param attach the scan that is being attached, with the code of its dossier */
    @GetMapping
    ModelAndView show(
            @RequestParam @Nullable UUID attach,
            @RequestParam(defaultValue = "") String dossier,
            @RequestParam(defaultValue = "") String done,
            Actor.Staff person) {
        var typed = dossier.strip();
        var found = DossierCode.isWellFormed(typed) ? dossiers.findFor(person, new DossierCode(typed)) : null;
        if (attach != null && !typed.isEmpty() && (found == null || found.isEmpty())) {
            return again(person, attach, typed, "dossier-" + attach, new DigitisationRefusal.NotFound());
        }
        return FormPage.show(VIEW, model(person, attach, typed, found == null ? null : found.orElse(null), done));
    }

    @PostMapping
    ModelAndView stack(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "files.upload", required = false) @Nullable List<String> ahead,
            Actor.Staff person) {
        var sent = SentFiles.of(files, ahead);
        var owner = UploadOwner.of(person);
        return uploads.hand(sent, owner, offers -> scans.takeStack(offers, person))
                        instanceof Outcome.Refused<Scan, DigitisationRefusal>(var refusal)
                ? again(person, refusal, new HandedIn("file-stack", uploads.waiting(sent, owner), false))
                : new ModelAndView("redirect:/counter/scans?done=taken");
    }

    /** The officer chose the dossier and saw what is there: a paper there is replaced. */
    @PostMapping("/{scan}/attachments")
    ModelAndView attach(
            @PathVariable UUID scan,
            @RequestParam(defaultValue = "") String dossier,
            @RequestParam(defaultValue = "") String component,
            @RequestParam(defaultValue = "false") boolean appends,
            Actor.Staff person) {
        var found = DossierCode.isWellFormed(dossier)
                ? dossiers.findFor(person, new DossierCode(dossier))
                : java.util.Optional.<Dossier>empty();
        if (found.isEmpty()) {
            return again(person, scan, dossier, "dossier-" + scan, new DigitisationRefusal.NotFound());
        }
        var seen =
                papers.of(found.get().id(), component).map(paper -> paper.id()).orElse(null);
        var intake = new Intake(new Place(found.get().code(), component), seen, appends);
        return scans.attach(scan, intake, person) instanceof Outcome.Refused<Scan, DigitisationRefusal>(var refusal)
                ? again(person, scan, dossier, "dossier-" + scan, refusal)
                : new ModelAndView("redirect:/counter/dossiers/" + found.get().code() + "/papers?done=attached");
    }

    @PostMapping("/{scan}/removals")
    ModelAndView drop(@PathVariable UUID scan, Actor.Staff person) {
        return scans.drop(scan, person) instanceof Outcome.Refused<Scan, DigitisationRefusal>(var refusal)
                ? again(person, refusal, new HandedIn("file-stack", List.of(), false))
                : new ModelAndView("redirect:/counter/scans?done=dropped");
    }

    /** A page of what waits, to see what it is. */
    @GetMapping("/{scan}/pages/{number}")
    ResponseEntity<byte[]> page(@PathVariable UUID scan, @PathVariable int number, Actor.Staff person) {
        if (scans.waitingAt(person.unit()).stream().noneMatch(each -> each.id().equals(scan))) {
            throw PaperDossiers.notFound();
        }
        var file = pictures.filesOf(scan).stream().findFirst().orElseThrow(PaperDossiers::notFound);
        var picture = pictures.png(file, number).orElseThrow(PaperDossiers::notFound);
        looks.record(person, "SCAN", scan, java.util.Set.of("page"), "PAPER_VIEW");
        return PaperAnswer.inline(picture, MediaType.IMAGE_PNG, number + ".png");
    }

    /** With the files for the stack that have arrived. */
    private ModelAndView again(Actor.Staff person, DigitisationRefusal refusal, HandedIn handedIn) {
        var model = model(person, null, "", null, "");
        model.put("handedIn", handedIn);
        return FormPage.again(VIEW, model, FormErrors.none().add(handedIn.field(), refusal));
    }

    private ModelAndView again(
            Actor.Staff person, @Nullable UUID attach, String typed, String field, DigitisationRefusal refusal) {
        return FormPage.again(
                VIEW, model(person, attach, typed, null, ""), FormErrors.none().add(field, refusal));
    }

    private Map<String, Object> model(
            Actor.Staff person, @Nullable UUID attach, String typed, @Nullable Dossier dossier, String done) {
        var model = new HashMap<String, Object>();
        model.put("scans", scans.waitingAt(person.unit()));
        model.put("attach", attach == null ? "" : attach.toString());
        model.put("typed", typed);
        model.put("dossier", dossier);
        model.put("handedIn", HandedIn.NOTHING);
        model.put("done", Done.isOne(done) ? done : "");
        return model;
    }
}
