package vn.motcua.control.processes;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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
import vn.motcua.process.ProcessState;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcessVersionId;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** Writes a draft. Every button of the form saves it: nothing that was typed is lost. */
@Controller
@RequestMapping("/control/processes/{id}/draft")
@Allow(Role.CONTROL_OFFICER)
class DraftController {

    private static final Pattern ON_A_STEP = Pattern.compile("(remove|up)-([1-9][0-9]{0,2})");

    private final ProcessControl processes;
    private final ProcessViews views;

    DraftController(ProcessControl processes, ProcessViews views) {
        this.processes = processes;
        this.views = views;
    }

    @GetMapping
    ModelAndView form(Page page, @PathVariable UUID id) {
        var draft = views.record(new ProcessVersionId(id));
        return draft.state() != ProcessState.DRAFT
                ? new ModelAndView("redirect:/control/processes/" + id)
                : FormPage.show(
                        "control/processes/draft", model(page, draft, draft.edition(), DraftForm.of(draft.content())));
    }

    @PostMapping
    ModelAndView save(
            Page page,
            @PathVariable UUID id,
            @RequestParam int edition,
            @RequestParam(name = "do", defaultValue = "save") String act,
            DraftForm form,
            Actor.Staff officer,
            RedirectAttributes flash) {
        var draft = views.record(new ProcessVersionId(id));
        var changed = changed(form, act);
        var reading = new DraftReading(changed, draft.content().reference());
        var content = reading.content();
        if (content.isEmpty()) {
            return again(page, draft, edition, form, reading.errors());
        }
        return switch (processes.save(draft.id(), edition, content.get(), officer)) {
            case Outcome.Done(var saved) -> {
                flash.addFlashAttribute("done", "process.page.done.saved");
                yield new ModelAndView("redirect:/control/processes/" + id + where(act, changed));
            }
            case Outcome.Refused(var refusal) ->
                again(page, draft, edition, form, FormErrors.none().add("add", refusal));
        };
    }

    private static DraftForm changed(DraftForm form, String act) {
        if (act.equals("add")) {
            return form.withStep();
        }
        var onAStep = ON_A_STEP.matcher(act);
        if (!onAStep.matches()) {
            return form;
        }
        int number = Integer.parseInt(onAStep.group(2));
        if (number > form.steps().size()) {
            return form;
        }
        if (onAStep.group(1).equals("remove")) {
            return form.withoutStep(number);
        }
        return number > 1 ? form.withStepUp(number) : form;
    }

    private static String where(String act, DraftForm form) {
        return switch (act) {
            case "save" -> "";
            case "add" -> "/draft#step-" + form.steps().size();
            default -> "/draft#steps";
        };
    }

    private static ModelAndView again(Page page, ProcessRecord draft, int edition, DraftForm form, FormErrors errors) {
        return FormPage.again("control/processes/draft", model(page, draft, edition, form), errors);
    }

    private static Map<String, Object> model(Page page, ProcessRecord draft, int edition, DraftForm form) {
        var model = new HashMap<String, Object>();
        model.put("draft", draft);
        model.put("edition", edition);
        model.put("form", form);
        model.put("choices", StepChoices.of(page));
        return model;
    }
}
