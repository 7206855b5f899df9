package vn.motcua.control.processes;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.identity.Allow;
import vn.motcua.process.DecisionImport;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.ImportRefusal;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Takes in the process tables of a decision and shows what came of it. */
@Controller
@RequestMapping("/control/processes/imports")
@Allow(Role.CONTROL_OFFICER)
class DecisionImportController {

    private static final String VIEW = "control/processes/imports";

    private final DecisionImport decisions;

    DecisionImportController(DecisionImport decisions) {
        this.decisions = decisions;
    }

    @GetMapping
    ModelAndView form() {
        return FormPage.show(VIEW, model("", List.of()));
    }

    @PostMapping
    ModelAndView take(
            @RequestParam(defaultValue = "") String decision,
            @RequestParam @Nullable MultipartFile file,
            Actor.Staff officer,
            RedirectAttributes flash)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return again(decision, List.of(), FormErrors.none().add("file", "process.page.import.no-file"));
        }
        try (var stream = file.getInputStream()) {
            return switch (decisions.take(decision, stream, officer)) {
                case Outcome.Done(var report) -> {
                    flash.addFlashAttribute("report", report);
                    yield new ModelAndView("redirect:/control/processes/imports");
                }
                case Outcome.Refused(var refusal) ->
                    again(decision, problems(refusal), FormErrors.none().add(field(refusal), refusal));
            };
        }
    }

    private static String field(ImportRefusal refusal) {
        return refusal instanceof ImportRefusal.NoDecision ? "decision" : "file";
    }

    private static List<ImportProblem> problems(ImportRefusal refusal) {
        return refusal instanceof ImportRefusal.Unreadable unreadable ? unreadable.problems() : List.of();
    }

    private static ModelAndView again(String decision, List<ImportProblem> problems, FormErrors errors) {
        return FormPage.again(VIEW, model(decision, problems), errors);
    }

    private static Map<String, Object> model(String decision, List<ImportProblem> problems) {
        return Map.of("decision", decision, "problems", problems);
    }
}
