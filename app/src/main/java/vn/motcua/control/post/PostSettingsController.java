package vn.motcua.control.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.identity.Allow;
import vn.motcua.post.PostSettings;
import vn.motcua.post.PromiseRule;
import vn.motcua.post.Reach;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Shows and enters how carriers number their labels, and how many days they promise. */
@Controller
@RequestMapping("/control/post")
@Allow(Role.CONTROL_OFFICER)
class PostSettingsController {

    private static final String LIST = "control/post/settings";
    private static final String FORM = "control/post/labelForm";
    private static final String PROMISE = "control/post/promise";
    private static final Set<String> DONE = Set.of("taken", "ended", "promised");

    private final PostSettings settings;
    private final Clock clock;

    PostSettingsController(PostSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    @Allow({Role.CONTROL_OFFICER, Role.AUDITOR})
    ModelAndView list(@RequestParam(defaultValue = "") String done) {
        return FormPage.show(LIST, model(DONE.contains(done) ? done : ""));
    }

    @GetMapping("/label-forms/new")
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("form", LabelFormForm.EMPTY));
    }

    @PostMapping("/label-forms")
    ModelAndView take(LabelFormForm form, Actor.Staff by) {
        return switch (settings.take(form.command(), by)) {
            case Outcome.Done(var taken) -> new ModelAndView("redirect:/control/post?done=taken");
            case Outcome.Refused(var refusal) ->
                FormPage.again(FORM, Map.of("form", form), FormErrors.none().add(refusal.field(), refusal));
        };
    }

    @PostMapping("/label-forms/{id}/ends")
    ModelAndView end(@PathVariable UUID id, Actor.Staff by) {
        return switch (settings.end(id, by)) {
            case Outcome.Done(var ended) -> new ModelAndView("redirect:/control/post?done=ended");
            case Outcome.Refused(var refusal) ->
                FormPage.again(LIST, model(""), FormErrors.none().add("form-" + id, refusal));
        };
    }

    @GetMapping("/promises/new")
    ModelAndView promise() {
        return FormPage.show(PROMISE, Map.of("form", PromiseForm.EMPTY));
    }

    @PostMapping("/promises")
    ModelAndView promise(PromiseForm form, Actor.Staff by) {
        var errors = FormErrors.none();
        var rule = form.rule(errors);
        if (rule.isEmpty()) {
            return FormPage.again(PROMISE, Map.of("form", form), errors);
        }
        return switch (settings.promise(rule.get(), by)) {
            case Outcome.Done(var promised) -> new ModelAndView("redirect:/control/post?done=promised");
            case Outcome.Refused(var refusal) ->
                FormPage.again(PROMISE, Map.of("form", form), errors.add("from", refusal));
        };
    }

    private Map<String, Object> model(String done) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        Set<PromiseRule> inForce = Arrays.stream(Reach.values())
                .map(reach -> settings.promise(reach, today))
                .collect(Collectors.toSet());
        return Map.of(
                "forms",
                settings.labelForms(),
                "promises",
                settings.promises(),
                "inForce",
                inForce,
                "saidOfNothing",
                settings.saidOfNothing(),
                "done",
                done);
    }
}
