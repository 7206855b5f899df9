package vn.motcua.control.processes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.identity.Allow;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessRecord;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.Role;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** The page of one process and what may be done with it. */
@Controller
@RequestMapping("/control/processes/{id}")
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class ProcessController {

    private static final String DONE = "done";

    private final ProcessControl processes;
    private final ProcessViews views;
    private final Clock clock;

    ProcessController(ProcessControl processes, ProcessViews views, Clock clock) {
        this.processes = processes;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Page page) {
        return FormPage.show("control/processes/show", model(id, DateField.of(LocalDate.now(clock)), page));
    }

    @PostMapping("/publications")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView publish(
            @PathVariable UUID id,
            @RequestParam int edition,
            PublicationForm form,
            Actor.Staff officer,
            Page page,
            RedirectAttributes flash) {
        var from = form.from().date();
        if (from.isEmpty()) {
            return again(id, form.from(), page, FormErrors.none().add("from", "process.page.day.wrong"));
        }
        return switch (processes.publish(new ProcessVersionId(id), edition, from.get(), officer)) {
            case Outcome.Done(var published) -> to(published, "published", flash);
            case Outcome.Refused(var refusal) ->
                again(id, form.from(), page, FormErrors.none().add("from", refusal));
        };
    }

    @PostMapping("/endings")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView end(
            @PathVariable UUID id, PublicationForm form, Actor.Staff officer, Page page, RedirectAttributes flash) {
        var day = form.from().date();
        if (day.isEmpty()) {
            return again(id, form.from(), page, FormErrors.none().add("from", "process.page.day.wrong"));
        }
        return switch (processes.end(new ProcessVersionId(id), day.get(), officer)) {
            case Outcome.Done(var ended) -> to(ended, "ended", flash);
            case Outcome.Refused(var refusal) ->
                again(id, form.from(), page, FormErrors.none().add("from", refusal));
        };
    }

    @PostMapping("/versions")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView newVersion(@PathVariable UUID id, Actor.Staff officer, Page page, RedirectAttributes flash) {
        return switch (processes.draftFrom(new ProcessVersionId(id), officer)) {
            case Outcome.Done(var draft) -> to(draft, "drafted", flash);
            case Outcome.Refused(var refusal) ->
                again(id, DateField.EMPTY, page, FormErrors.none().add("acts", refusal));
        };
    }

    @PostMapping("/discards")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView discard(@PathVariable UUID id, @RequestParam int edition, Actor.Staff officer, Page page) {
        return switch (processes.discard(new ProcessVersionId(id), edition, officer)) {
            case Outcome.Done(var gone) -> new ModelAndView("redirect:/control/processes");
            case Outcome.Refused(var refusal) ->
                again(id, DateField.EMPTY, page, FormErrors.none().add("acts", refusal));
        };
    }

    private static ModelAndView to(ProcessRecord process, String what, RedirectAttributes flash) {
        flash.addFlashAttribute(DONE, "process.page.done." + what);
        return new ModelAndView("redirect:/control/processes/" + process.id());
    }

    private ModelAndView again(UUID id, DateField from, Page page, FormErrors errors) {
        return FormPage.again("control/processes/show", model(id, from, page), errors);
    }

    private Map<String, Object> model(UUID id, DateField from, Page page) {
        return Map.of("view", views.view(new ProcessVersionId(id), page), "from", from);
    }
}
