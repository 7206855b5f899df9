package vn.motcua.control.processes;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.identity.Allow;
import vn.motcua.process.ImportInWork;
import vn.motcua.process.ImportsInWork;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DecisionImportId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** A decision that is being taken in: all of its processes at a glance, and drafts of the accepted ones. */
@Controller
@RequestMapping("/control/processes/imports/{id}")
@Allow(Role.CONTROL_OFFICER)
class ImportInWorkController {

    private static final String VIEW = "control/processes/import";

    private final ImportsInWork imports;

    ImportInWorkController(ImportsInWork imports) {
        this.imports = imports;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return FormPage.show(VIEW, Map.of("work", work(id)));
    }

    /** Accepts all that need no look. */
    @PostMapping("/acceptances")
    ModelAndView acceptSound(@PathVariable UUID id, Actor.Staff officer, RedirectAttributes flash) {
        work(id);
        flash.addFlashAttribute("accepted", imports.acceptSound(new DecisionImportId(id), officer));
        return home(id);
    }

    @PostMapping("/drafts")
    ModelAndView makeDrafts(@PathVariable UUID id, Actor.Staff officer, RedirectAttributes flash) {
        return switch (imports.makeDrafts(work(id).summary().id(), officer)) {
            case Outcome.Done(var report) -> {
                flash.addFlashAttribute("report", report);
                yield home(id);
            }
            case Outcome.Refused(var refusal) ->
                FormPage.again(VIEW, Map.of("work", work(id)), FormErrors.none().add("drafts", refusal));
        };
    }

    @PostMapping("/discards")
    ModelAndView discard(@PathVariable UUID id) {
        imports.discard(work(id).summary().id());
        return new ModelAndView("redirect:/control/processes/imports");
    }

    private ImportInWork work(UUID id) {
        return imports.find(new DecisionImportId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView home(UUID id) {
        return new ModelAndView("redirect:/control/processes/imports/" + id);
    }
}
