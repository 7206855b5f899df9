package vn.motcua.control.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.motcua.catalog.CannotKeepLifeEvent;
import vn.motcua.catalog.LifeEvent;
import vn.motcua.catalog.LifeEvents;
import vn.motcua.catalog.ProcedureSummary;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** Keeps what happens in people's lives, and which procedures it asks for. */
@Controller
@RequestMapping("/control/life-events")
@Allow(Role.CONTROL_OFFICER)
class LifeEventsController {

    private static final String FORM = "control/find/lifeEvent";
    private static final Set<String> DONE = Set.of("kept", "removed");

    private final LifeEvents events;
    private final Clock clock;

    LifeEventsController(LifeEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    @Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView list(@RequestParam(defaultValue = "") String done) {
        return new ModelAndView(
                "control/find/lifeEvents",
                Map.of("events", events.withProcedures(today()), "done", DONE.contains(done) ? done : ""));
    }

    @GetMapping("/new")
    ModelAndView fresh() {
        return FormPage.show(FORM, model("", TypedForm.empty()));
    }

    @GetMapping("/{key}")
    ModelAndView edit(@PathVariable String key) {
        return FormPage.show(FORM, model(key, written(find(key))));
    }

    @PostMapping
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed) {
        var form = TypedForm.of(typed);
        return events.find(form.text("key")).isPresent()
                ? FormPage.again(FORM, model("", form), FormErrors.none().add("key", "find.life-event.key.taken"))
                : keep("", form.text("key"), form);
    }

    @PostMapping("/{key}")
    ModelAndView change(@PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
        return keep(find(key).key(), key, TypedForm.of(typed));
    }

    @PostMapping("/{key}/removals")
    String remove(@PathVariable String key) {
        events.remove(find(key).key());
        return "redirect:/control/life-events?done=removed";
    }

    private ModelAndView keep(String known, String key, TypedForm form) {
        return switch (events.keep(read(key, form))) {
            case Outcome.Done<LifeEvent, CannotKeepLifeEvent> _ ->
                new ModelAndView("redirect:/control/life-events?done=kept");
            case Outcome.Refused<LifeEvent, CannotKeepLifeEvent>(var refusal) ->
                FormPage.again(FORM, model(known, form), FormErrors.none().add(refusal.field(), refusal));
        };
    }

    private Map<String, Object> model(String key, TypedForm form) {
        var model = new HashMap<String, Object>();
        model.put("key", key);
        model.put("form", form);
        model.put("found", form.lines("texts").isEmpty() ? List.<ProcedureSummary>of() : preview(form));
        return model;
    }

    private List<ProcedureSummary> preview(TypedForm form) {
        return events.having(form.lines("texts"), today());
    }

    private static LifeEvent read(String key, TypedForm form) {
        return new LifeEvent(
                key,
                form.number("place").orElse(0),
                form.text("nameVi"),
                form.text("nameEn"),
                form.text("coversVi"),
                form.text("coversEn"),
                form.lines("texts"));
    }

    private static TypedForm written(LifeEvent event) {
        return TypedForm.empty()
                .with(
                        "place",
                        String.valueOf(event.place()),
                        "nameVi",
                        event.nameVi(),
                        "nameEn",
                        event.nameEn(),
                        "coversVi",
                        event.coversVi(),
                        "coversEn",
                        event.coversEn(),
                        "texts",
                        String.join("\n", event.texts()));
    }

    private LifeEvent find(String key) {
        return events.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
