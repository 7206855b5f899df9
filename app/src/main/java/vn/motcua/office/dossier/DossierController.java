package vn.motcua.office.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** One dossier: what it is, what happened, and the acts that the reader may do. */
@Controller
@RequestMapping("/office/dossiers/{code}")
@Allow({
    Role.RECEPTION_OFFICER,
    Role.CASE_OFFICER,
    Role.DIVISION_HEAD,
    Role.AGENCY_HEAD,
    Role.RECORDS_CLERK,
    Role.CONTROL_OFFICER,
    Role.AUDITOR
})
class DossierController {

    private static final Set<String> MASKED =
            new TreeSet<>(Arrays.asList("identifier", "birthDate", "phone", "email", "address"));

    private final Dossiers dossiers;
    private final DossierPage pages;
    private final DossierViews views;
    private final PersonalDataViews looks;
    private final Deeds deeds;
    private final FormAnswers answers;

    DossierController(
            Dossiers dossiers,
            DossierPage pages,
            DossierViews views,
            PersonalDataViews looks,
            Deeds deeds,
            FormAnswers answers) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.views = views;
        this.looks = looks;
        this.deeds = deeds;
        this.answers = answers;
    }

    /** @param act the noun of the act whose form is wanted */
    @GetMapping
    ModelAndView show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String result,
            Actor.Staff person,
            Page page) {
        var dossier = find(code, person);
        var what = result.equals("prepared")
                ? "RESULT_PREPARED"
                : ActPath.parse(done).map(Enum::name).orElse("");
        return pages.show(dossier, person, page, ActPath.parse(act).orElse(null), what);
    }

    /** Shows the personal data once, after noting who asked and what for; therefore not by a redirect. */
    @PostMapping("/disclosures")
    ModelAndView disclose(
            @PathVariable String code, @RequestParam(defaultValue = "") String purpose, Actor.Staff person, Page page) {
        var dossier = find(code, person);
        if (!DisclosurePurpose.isOne(purpose)) {
            var errors = FormErrors.none().add("purpose", "office.purpose.needed");
            return pages.again(dossier, person, page, null, TypedForm.empty(), errors);
        }
        looks.record(person, DossierPage.SUBJECT, dossier.id().value(), masked(dossier), purpose);
        return pages.showPersonalData(dossier, person, page);
    }

    /** The answers of the form as a file, after noting who took it and what for. */
    @PostMapping("/answers")
    ResponseEntity<byte[]> answers(
            @PathVariable String code, @RequestParam(defaultValue = "") String purpose, Actor.Staff person) {
        var dossier = find(code, person);
        if (!DisclosurePurpose.isOne(purpose)) {
            throw badRequest();
        }
        var file = answers.file(dossier).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        looks.record(person, DossierPage.SUBJECT, dossier.id().value(), masked(dossier), purpose);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("answers-" + dossier.code() + ".json")
                                .build()
                                .toString())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> masked(Dossier dossier) {
        var data = new TreeSet<>(MASKED);
        if (answers.exist(dossier)) {
            data.add("answers");
        }
        return data;
    }

    @PostMapping("/{acts}")
    ModelAndView act(
            @PathVariable String code,
            @PathVariable String acts,
            @RequestParam MultiValueMap<String, String> typed,
            Actor.Staff person,
            Page page) {
        var dossier = find(code, person);
        var kind = ActPath.parse(acts).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = TypedForm.of(typed);
        var reader = new ActReader(form, dossier, views.calendarOf(dossier));
        var request = new ActRequest(
                dossier.id(),
                form.number("version").orElse(0),
                form.id("requestKey").orElseThrow(DossierController::badRequest));
        return switch (deeds.attempt(kind, dossier, request, reader, person)) {
            case null -> pages.again(dossier, person, page, kind, form, reader.errors());
            case Outcome.Done<Dossier, Refusal>(var after) -> onwards(after, acts, person);
            case Outcome.Refused<Dossier, Refusal>(var refusal) ->
                pages.again(
                        find(code, person),
                        person,
                        page,
                        kind,
                        form,
                        FormErrors.none().add(RefusedField.of(refusal), refusal));
        };
    }

    /** Back to the dossier; to the inbox when it is no business of this post any more. */
    private ModelAndView onwards(Dossier after, String done, Actor.Staff person) {
        return dossiers.findFor(person, after.code()).isPresent()
                ? new ModelAndView("redirect:/office/dossiers/" + after.code() + "?done=" + done)
                : new ModelAndView("redirect:/office/inbox?done=" + done);
    }

    /** Not to be told apart: no such dossier, and one that is none of the reader's business. */
    private Dossier find(String code, Actor.Staff person) {
        return DossierCode.isWellFormed(code)
                ? dossiers.findFor(person, new DossierCode(code))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                : notFound();
    }

    private static Dossier notFound() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseStatusException badRequest() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
