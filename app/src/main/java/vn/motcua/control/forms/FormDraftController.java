package vn.motcua.control.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.eforms.DefinitionEdits;
import vn.motcua.eforms.DefinitionFault;
import vn.motcua.eforms.Differences;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.FormDesk;
import vn.motcua.eforms.FormDraft;
import vn.motcua.eforms.FormRefusal;
import vn.motcua.eforms.FormSummary;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Question;
import vn.motcua.eforms.QuestionType;
import vn.motcua.eforms.Text;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** The next version of a form, changed page by page and question by question, and published. */
@Controller
@RequestMapping("/control/forms/{procedure}/draft")
@Allow(Role.CONTROL_OFFICER)
class FormDraftController {

    private static final String OUTLINE = "control/forms/draft";
    private static final String QUESTION = "control/forms/question";

    private final FormDesk desk;
    private final EForms forms;
    private final Clock clock;

    FormDraftController(FormDesk desk, EForms forms, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView outline(@PathVariable String procedure) {
        var draft = draft(procedure);
        return FormPage.show(OUTLINE, model(draft, draft.definition(), tomorrow(), draft.faults()));
    }

    /** The whole definition as JSON, typed or taken from a file. */
    @PostMapping("/definition")
    ModelAndView replace(
            @PathVariable String procedure,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String definition,
            Actor.Staff person) {
        var draft = draft(procedure);
        return saved(
                draft,
                revision,
                definition,
                person,
                refusal -> again(draft, definition, tomorrow(), "definition", refusal));
    }

    @PostMapping("/pages")
    ModelAndView addPage(
            @PathVariable String procedure,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String title,
            Actor.Staff person) {
        return edited(procedure, revision, "newPage", person, edits -> edits.addPage(id.strip(), title.strip()));
    }

    /** The words of a page, and where it stands. */
    @PostMapping("/pages/{page}")
    ModelAndView page(
            @PathVariable String procedure,
            @PathVariable String page,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String titleEn,
            @RequestParam(defaultValue = "") String intro,
            Actor.Staff person) {
        return edited(
                procedure,
                revision,
                "page-" + page,
                person,
                edits -> edits.page(page, new Text(title.strip(), titleEn.strip()), Text.of(intro.strip())));
    }

    @PostMapping("/pages/{page}/questions")
    ModelAndView addQuestion(
            @PathVariable String procedure,
            @PathVariable String page,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String label,
            Actor.Staff person) {
        return edited(
                procedure,
                revision,
                "new-" + page,
                person,
                edits -> edits.addQuestion(
                        page, id.strip(), QuestionType.of(type).orElse(QuestionType.TEXT), label.strip()));
    }

    /** Moves a page or question one place, or takes it out. */
    @PostMapping("/moves")
    ModelAndView move(
            @PathVariable String procedure,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String up,
            @RequestParam(defaultValue = "") String down,
            @RequestParam(defaultValue = "") String out,
            Actor.Staff person) {
        return edited(procedure, revision, "definition", person, edits -> {
            if (!out.isEmpty()) {
                return edits.remove(out);
            }
            return up.isEmpty() ? edits.move(down, false) : edits.move(up, true);
        });
    }

    @GetMapping("/questions/{question}")
    ModelAndView question(@PathVariable String procedure, @PathVariable String question) {
        var draft = draft(procedure);
        var found = found(draft, question);
        return FormPage.show(QUESTION, Map.of("draft", draft, "question", found, "typed", QuestionForm.of(found)));
    }

    @PostMapping("/questions/{question}")
    ModelAndView question(
            @PathVariable String procedure,
            @PathVariable String question,
            @RequestParam int revision,
            QuestionForm typed,
            Actor.Staff person) {
        var draft = draft(procedure);
        var found = found(draft, question);
        var edits = new DefinitionEdits(draft.definition()).question(question, typed.words());
        return saved(
                draft,
                revision,
                edits.written(),
                person,
                refusal -> FormPage.again(
                        QUESTION,
                        Map.of("draft", draft, "question", found, "typed", typed),
                        FormErrors.none().add("label", refusal)));
    }

    @PostMapping("/publications")
    ModelAndView publish(
            @PathVariable String procedure, @RequestParam int revision, PublicationForm typed, Actor.Staff person) {
        var draft = draft(procedure);
        var from = typed.from();
        var day = from.date();
        if (day.isEmpty()) {
            return FormPage.again(
                    OUTLINE,
                    model(draft, draft.definition(), from, draft.faults()),
                    FormErrors.none().add("from", "eforms.desk.from.wrong"));
        }
        return switch (desk.publish(draft.procedure(), revision, day.get(), person)) {
            case Outcome.Done<FormVersion, FormRefusal> _ ->
                new ModelAndView("redirect:/control/forms/" + procedure + "?done=1");
            case Outcome.Refused<FormVersion, FormRefusal>(var refusal) ->
                again(draft, draft.definition(), from, "from", refusal);
        };
    }

    @PostMapping("/discards")
    ModelAndView discard(@PathVariable String procedure) {
        desk.discard(FormsController.code(procedure));
        return new ModelAndView("redirect:/control/forms/" + procedure);
    }

    private ModelAndView edited(
            String procedure, int revision, String field, Actor.Staff person, UnaryOperator<DefinitionEdits> edit) {
        var draft = draft(procedure);
        var edits = edit.apply(new DefinitionEdits(draft.definition()));
        return saved(
                draft,
                revision,
                edits.written(),
                person,
                refusal -> again(draft, draft.definition(), tomorrow(), field, refusal));
    }

    /** Back to the outline, or what a refusal asks for. */
    private ModelAndView saved(
            FormDraft draft,
            int revision,
            String definition,
            Actor.Staff person,
            Function<FormRefusal, ModelAndView> refused) {
        return switch (desk.save(draft.procedure(), revision, definition, person)) {
            case Outcome.Done<FormDraft, FormRefusal> _ ->
                back(draft.procedure().value());
            case Outcome.Refused<FormDraft, FormRefusal>(var refusal) -> refused.apply(refusal);
        };
    }

    /** The outline once more, with what was refused told at a field. */
    private ModelAndView again(FormDraft draft, String typed, DateField from, String field, FormRefusal refusal) {
        var faults = refusal instanceof FormRefusal.Broken(var found) ? found : draft.faults();
        return FormPage.again(
                OUTLINE, model(draft, typed, from, faults), FormErrors.none().add(field, refusal));
    }

    private Map<String, Object> model(FormDraft draft, String typed, DateField from, List<DefinitionFault> faults) {
        return Map.of(
                "draft",
                draft,
                "content",
                draft.content(),
                "typed",
                typed,
                "from",
                from,
                "faults",
                faults,
                "differences",
                differences(draft));
    }

    private List<Differences.Difference> differences(FormDraft draft) {
        return latest(draft)
                .map(before -> Differences.between(before.content(), draft.content()))
                .orElse(List.of());
    }

    private Optional<FormVersion> latest(FormDraft draft) {
        return desk.history(draft.procedure()).stream()
                .findFirst()
                .map(FormSummary::id)
                .flatMap(forms::version);
    }

    private DateField tomorrow() {
        return DateField.of(LocalDate.now(clock).plusDays(1));
    }

    private FormDraft draft(String procedure) {
        return desk.draft(FormsController.code(procedure))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Question found(FormDraft draft, String question) {
        return draft.content().question(question).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView back(String procedure) {
        return new ModelAndView("redirect:/control/forms/" + procedure + "/draft");
    }
}
