package vn.motcua.office.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Result;
import vn.motcua.files.FileOffer;
import vn.motcua.identity.Allow;
import vn.motcua.results.PrepareResult;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultField;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.ResultState;
import vn.motcua.results.Results;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** The officer prepares the result of a dossier: its data, and the unsigned file. */
@Controller
@RequestMapping("/office/dossiers/{code}/result-draft")
@Allow({Role.RECEPTION_OFFICER, Role.CASE_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.RECORDS_CLERK})
class ResultDraftController {

    private static final String PAGE = "office/dossier/resultDraft";

    private final Dossiers dossiers;
    private final Results results;

    ResultDraftController(Dossiers dossiers, Results results) {
        this.dossiers = dossiers;
        this.results = results;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code, @RequestParam(defaultValue = "") String type, Actor.Staff person) {
        var dossier = find(code, person);
        var before = draftOf(dossier);
        var wanted = type.isEmpty() && before != null ? before.content().type() : type;
        var form = before == null ? firstDraft(dossier) : typed(before);
        return FormPage.show(PAGE, Map.of("view", view(dossier, wanted, before, form)));
    }

    @PostMapping
    ModelAndView prepare(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor.Staff person) {
        var dossier = find(code, person);
        var form = TypedForm.of(typed);
        var view = view(dossier, form.text("type"), draftOf(dossier), form);
        var wrongDate = wrongDate(view);
        if (wrongDate.isPresent()) {
            return again(view, wrongDate.get());
        }
        var command = new PrepareResult(
                dossier.id(),
                view.type().code(),
                form.constant("kind", Result.Kind.class).orElse(Result.Kind.GRANTED),
                form.text("name"),
                data(view),
                file == null || file.isEmpty() ? null : content(file),
                form.text("file-from").equals("layout"),
                form.text("replaces"));
        return switch (results.prepare(command, person)) {
            case Outcome.Done<RegisteredResult, ResultRefusal> _ ->
                new ModelAndView("redirect:/office/dossiers/" + dossier.code() + "?result=prepared");
            case Outcome.Refused<RegisteredResult, ResultRefusal>(var refusal) -> again(view, refusal);
        };
    }

    private static ModelAndView again(ResultDraftView view, ResultRefusal refusal) {
        return FormPage.again(PAGE, Map.of("view", view), FormErrors.none().add(field(refusal), refusal));
    }

    /** What was handed over on the spot is written again as it was noted. */
    private TypedForm firstDraft(Dossier dossier) {
        var noted = dossier.result();
        return noted == null
                ? TypedForm.empty().with("name", results.nameFor(dossier), "kind", Result.Kind.GRANTED.name())
                : TypedForm.empty()
                        .with("name", noted.name(), "kind", noted.kind().name());
    }

    private ResultDraftView view(Dossier dossier, String wanted, @Nullable RegisteredResult before, TypedForm form) {
        var types = results.typesFor(dossier);
        var type = types.stream()
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("the general kind of results is missing"));
        return new ResultDraftView(dossier, types, type, before, form);
    }

    private @Nullable RegisteredResult draftOf(Dossier dossier) {
        return results.of(dossier.id()).stream()
                .filter(result -> result.state() == ResultState.DRAFT)
                .findFirst()
                .orElse(null);
    }

    private static TypedForm typed(RegisteredResult before) {
        var form = TypedForm.empty()
                .with(
                        "name", before.content().name(),
                        "kind", before.content().kind().name());
        for (var entry : before.content().data().entrySet()) {
            var name = "data-" + entry.getKey();
            form = form.with(name, entry.getValue());
            if (entry.getValue().matches("\\d{4}-\\d{2}-\\d{2}")) {
                var day = DateField.of(LocalDate.parse(entry.getValue()));
                form = form.with(
                        name + ".day", String.valueOf(day.day()),
                        name + ".month", String.valueOf(day.month()),
                        name + ".year", String.valueOf(day.year()));
            }
        }
        return form;
    }

    private static Map<String, String> data(ResultDraftView view) {
        var data = new HashMap<String, String>();
        for (var field : view.type().fields()) {
            if (field.kind() == ResultField.Kind.DATE) {
                view.date(field).date().ifPresent(day -> data.put(field.key(), day.toString()));
            } else {
                data.put(field.key(), view.text(field));
            }
        }
        return data;
    }

    private static Optional<ResultRefusal> wrongDate(ResultDraftView view) {
        return view.type().fields().stream()
                .filter(field -> field.kind() == ResultField.Kind.DATE)
                .filter(field ->
                        !view.date(field).isBlank() && view.date(field).date().isEmpty())
                .findFirst()
                .map(field -> new ResultRefusal.FieldWrong(field.key(), field.label(), field.kind()));
    }

    private static FileOffer.Content content(MultipartFile file) {
        return file::getInputStream;
    }

    private Dossier find(String code, Actor.Staff person) {
        return Optional.of(code)
                .filter(DossierCode::isWellFormed)
                .flatMap(well -> dossiers.findFor(person, new DossierCode(well)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String field(ResultRefusal refusal) {
        return switch (refusal) {
            case ResultRefusal.FieldNeeded needed -> "data-" + needed.field();
            case ResultRefusal.FieldWrong wrong -> "data-" + wrong.field();
            case ResultRefusal.TextNeeded needed -> needed.field();
            case ResultRefusal.NothingToReplace _ -> "replaces";
            case ResultRefusal.FileNeeded _, ResultRefusal.FileSigned _, ResultRefusal.Because _ -> "file";
            default -> "draft";
        };
    }
}
