package vn.motcua.office.results;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.results.EndResult;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.Results;
import vn.motcua.results.TypesOfResults;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** One result, for those whose business its dossier is. */
@Controller
@RequestMapping("/office/results/{id}")
@Allow({
    Role.RECEPTION_OFFICER,
    Role.CASE_OFFICER,
    Role.DIVISION_HEAD,
    Role.AGENCY_HEAD,
    Role.RECORDS_CLERK,
    Role.CONTROL_OFFICER,
    Role.AUDITOR
})
class ResultController {

    private static final String SUBJECT = "RESULT";
    private static final String PAGE = "office/results/result";

    private final Results results;
    private final TypesOfResults types;
    private final Dossiers dossiers;
    private final PersonalDataViews looks;

    ResultController(Results results, TypesOfResults types, Dossiers dossiers, PersonalDataViews looks) {
        this.results = results;
        this.types = types;
        this.dossiers = dossiers;
        this.looks = looks;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Actor.Staff person) {
        return FormPage.show(PAGE, model(find(id, person), person, TypedForm.empty(), done.equals("revoked")));
    }

    /** The file as it stands; every look is noted, since it is full of personal data. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Actor.Staff person) {
        var result = find(id, person);
        looks.record(person, SUBJECT, id, Set.of("file"), "HANDLING");
        return switch (results.content(result.id())) {
            case Outcome.Done<byte[], ResultRefusal>(var pdf) ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"" + name(result) + "\"")
                        .header("Cache-Control", "no-store")
                        .body(pdf);
            case Outcome.Refused<byte[], ResultRefusal> _ -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/revocations")
    @Allow(Role.AGENCY_HEAD)
    ModelAndView revoke(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Actor.Staff person) {
        var result = find(id, person);
        var form = TypedForm.of(typed);
        var day = form.date("decision-date").date();
        if (day.isEmpty()) {
            return FormPage.again(
                    PAGE,
                    model(result, person, form, false),
                    FormErrors.none().add("decision-date", "office.result.decision-date.needed"));
        }
        var end = new EndResult(
                result.id(),
                form.number("version").orElse(0),
                form.text("reason"),
                form.text("decision"),
                day.orElse(LocalDate.MAX));
        return switch (results.revoke(end, person)) {
            case Outcome.Done<RegisteredResult, ResultRefusal> _ ->
                new ModelAndView("redirect:/office/results/" + id + "?done=revoked");
            case Outcome.Refused<RegisteredResult, ResultRefusal>(var refusal) ->
                FormPage.again(
                        PAGE,
                        model(find(id, person), person, form, false),
                        FormErrors.none().add(field(refusal), refusal));
        };
    }

    private Map<String, Object> model(RegisteredResult result, Actor.Staff person, TypedForm form, boolean done) {
        return Map.of(
                "result",
                result,
                "type",
                types.find(result.content().type()).orElseThrow(),
                "history",
                results.history(result.id()),
                "mayRevoke",
                results.mayRevoke(result, person),
                "form",
                form,
                "done",
                done);
    }

    /** Not to be told apart: no such result, and one that is none of the reader's business. */
    private RegisteredResult find(UUID id, Actor.Staff person) {
        return results.find(new ResultId(id))
                .filter(result ->
                        dossiers.findFor(person, result.matter().dossierCode()).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String field(ResultRefusal refusal) {
        return switch (refusal) {
            case ResultRefusal.TextNeeded needed -> needed.field();
            case ResultRefusal.DayAhead _ -> "decision-date";
            default -> "result";
        };
    }

    private static String name(RegisteredResult result) {
        return result.matter().dossierCode().value() + ".pdf";
    }
}
