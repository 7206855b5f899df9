package vn.motcua.control.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.LifeEvents;
import vn.motcua.identity.Allow;
import vn.motcua.questions.Question;
import vn.motcua.questions.QuestionContent;
import vn.motcua.questions.QuestionDesk;
import vn.motcua.questions.QuestionLists;
import vn.motcua.questions.QuestionLists.Wanted;
import vn.motcua.questions.QuestionNumber;
import vn.motcua.questions.QuestionRefusals;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Paging;
import vn.motcua.web.TypedForm;

/** Questions are written, looked at as readers will see them, published, checked again and withdrawn. */
@Controller("controlQuestionsController")
@RequestMapping("/control/questions")
@Allow({Role.CONTROL_OFFICER, Role.AUDITOR})
class QuestionsController {

    private static final String LIST = "/control/questions";
    private static final String EDIT = "control/questions/edit";
    private static final String SHOWN = "control/questions/question";
    private static final Set<String> DONE = Set.of("written", "changed", "published", "withdrawn", "checked");
    private static final int PAGE = 30;

    private final QuestionDesk desk;
    private final QuestionLists lists;
    private final TiedProcedures tied;
    private final LifeEvents events;
    private final Clock clock;

    QuestionsController(QuestionDesk desk, QuestionLists lists, TiedProcedures tied, LifeEvents events, Clock clock) {
        this.desk = desk;
        this.lists = lists;
        this.tied = tied;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam MultiValueMap<String, String> asked, @RequestParam(defaultValue = "1") int page) {
        var form = TypedForm.of(asked);
        var text = form.text("q");
        var wanted = form.constant("wanted", Wanted.class).orElse(Wanted.ALL);
        var found = lists.list(text, wanted);
        var search = new ListAddress(text, wanted);
        var paging = new Paging(page, PAGE, found.all().size(), search::page);
        return new ModelAndView(
                "control/questions/list",
                Map.of(
                        "list",
                        found.all().stream().skip(paging.offset()).limit(PAGE).toList(),
                        "counts",
                        found.counts(),
                        "search",
                        search,
                        "paging",
                        paging,
                        "today",
                        today()));
    }

    @GetMapping("/new")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView write() {
        var form = QuestionForm.withDay(
                TypedForm.empty().with("requestKey", UUID.randomUUID().toString()), desk.usualCheckDay());
        return edit(form, null, null, FormErrors.none());
    }

    /** {@code then} is {@code preview} to see it and change nothing. */
    @PostMapping
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView write(@RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var form = TypedForm.of(typed);
        var key = form.id("requestKey");
        if (key.isEmpty()) {
            return edit(form, null, null, FormErrors.none().add("question", "questions.edit.stale"));
        }
        if (form.text("then").equals("preview")) {
            return preview(form, null);
        }
        var outcome =
                desk.write(QuestionForm.read(form), QuestionForm.checkBy(form).orElse(null), key.get(), by);
        return onwards(outcome, "written", errors -> edit(form, null, null, errors));
    }

    @GetMapping("/{number}/edit")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView change(@PathVariable String number) {
        var question = find(number);
        return edit(QuestionForm.of(question), question, null, FormErrors.none());
    }

    @PostMapping("/{number}")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView change(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var question = find(number);
        var form = TypedForm.of(typed);
        if (form.text("then").equals("preview")) {
            return preview(form, question);
        }
        var outcome = desk.change(
                question.number(),
                version(form),
                QuestionForm.read(form),
                QuestionForm.checkBy(form).orElse(null),
                form.has("readThrough"),
                by);
        return onwards(outcome, "changed", errors -> edit(form, question, null, errors));
    }

    private ModelAndView preview(TypedForm form, @Nullable Question question) {
        return switch (desk.preview(
                QuestionForm.read(form), QuestionForm.checkBy(form).orElse(null))) {
            case Outcome.Done<QuestionContent, QuestionRefusals>(var content) ->
                edit(form, question, content, FormErrors.none());
            case Outcome.Refused<QuestionContent, QuestionRefusals>(var refusals) ->
                edit(form, question, null, errors(refusals));
        };
    }

    private ModelAndView edit(
            TypedForm form, @Nullable Question question, @Nullable QuestionContent preview, FormErrors errors) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("lifeEvents", events.all());
        model.put("ticked", QuestionForm.ticked(form));
        if (question != null) {
            model.put("question", question);
        }
        if (preview != null) {
            model.put("preview", preview);
        }
        model.put("procedures", preview == null ? Map.of() : tied.of(preview));
        return errors.isEmpty() ? FormPage.show(EDIT, model) : FormPage.again(EDIT, model, errors);
    }

    @GetMapping("/{number}")
    ModelAndView show(@PathVariable String number, @RequestParam(defaultValue = "") String done) {
        return page(find(number), TypedForm.empty(), DONE.contains(done) ? done : "", FormErrors.none());
    }

    @PostMapping("/{number}/publications")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView publish(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        return act(
                number,
                typed,
                "published",
                (question, form) -> desk.publish(question, version(form), form.has("readThrough"), by));
    }

    @PostMapping("/{number}/withdrawals")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView withdraw(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        return act(
                number,
                typed,
                "withdrawn",
                (question, form) -> desk.withdraw(question, version(form), form.text("reason"), by));
    }

    @PostMapping("/{number}/checks")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView confirm(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        return act(
                number,
                typed,
                "checked",
                (question, form) -> desk.confirm(
                        question, version(form), QuestionForm.checkBy(form).orElse(null), by));
    }

    private ModelAndView act(
            String number,
            MultiValueMap<String, String> typed,
            String done,
            BiFunction<QuestionNumber, TypedForm, Outcome<Question, QuestionRefusals>> act) {
        var form = TypedForm.of(typed);
        return onwards(act.apply(find(number).number(), form), done, errors -> page(find(number), form, "", errors));
    }

    private static ModelAndView onwards(
            Outcome<Question, QuestionRefusals> outcome, String done, Function<FormErrors, ModelAndView> again) {
        return switch (outcome) {
            case Outcome.Done<Question, QuestionRefusals>(var after) ->
                new ModelAndView("redirect:" + LIST + "/" + after.number() + "?done=" + done);
            case Outcome.Refused<Question, QuestionRefusals>(var refusals) -> again.apply(errors(refusals));
        };
    }

    private ModelAndView page(Question question, TypedForm typed, String done, FormErrors errors) {
        var form = typed.sent("checkBy.day") ? typed : QuestionForm.withDay(typed, desk.usualCheckDay());
        var model = new HashMap<String, Object>();
        model.put("question", question);
        model.put("procedures", tied.of(question.content()));
        model.put("history", desk.history(question));
        model.put("helpfulness", desk.helpfulness(question));
        model.put("form", form);
        model.put("done", done);
        model.put("today", today());
        return errors.isEmpty() ? FormPage.show(SHOWN, model) : FormPage.again(SHOWN, model, errors);
    }

    private static FormErrors errors(QuestionRefusals refusals) {
        var errors = FormErrors.none();
        refusals.all().forEach(each -> errors.add(each.field(), each));
        return errors;
    }

    private static int version(TypedForm form) {
        return form.number("version").orElse(0);
    }

    private Question find(String number) {
        return QuestionNumber.read(number)
                .flatMap(desk::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
