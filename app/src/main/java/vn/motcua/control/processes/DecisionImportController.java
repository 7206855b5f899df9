package vn.motcua.control.processes;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.process.ImportProblem;
import vn.motcua.process.ImportRefusal;
import vn.motcua.process.ImportsInWork;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Takes in the file of a decision; what was read of it waits on a page of its own. */
@Controller
@RequestMapping("/control/processes/imports")
@Allow(Role.CONTROL_OFFICER)
class DecisionImportController {

    private static final String VIEW = "control/processes/imports";

    private final ImportsInWork imports;

    DecisionImportController(ImportsInWork imports) {
        this.imports = imports;
    }

    @GetMapping
    ModelAndView form() {
        return FormPage.show(VIEW, model("", List.of()));
    }

    @PostMapping
    ModelAndView open(
            @RequestParam(defaultValue = "") String decision,
            @RequestParam @Nullable MultipartFile file,
            Actor.Staff officer)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return again(decision, List.of(), FormErrors.none().add("file", "process.page.import.no-file"));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var stream = file.getInputStream()) {
            return switch (imports.open(decision, name, stream, officer)) {
                case Outcome.Done(var id) -> new ModelAndView("redirect:/control/processes/imports/" + id);
                case Outcome.Refused(var refusal) ->
                    again(decision, problems(refusal), FormErrors.none().add(field(refusal), refusal));
            };
        }
    }

    private static String field(ImportRefusal refusal) {
        return refusal instanceof ImportRefusal.NoDecision ? "decision" : "file";
    }

    private static List<ImportProblem> problems(ImportRefusal refusal) {
        return switch (refusal) {
            case ImportRefusal.Unreadable(var problems) -> problems;
            case ImportRefusal.NoProcesses(var problems) -> problems;
            default -> List.of();
        };
    }

    private ModelAndView again(String decision, List<ImportProblem> problems, FormErrors errors) {
        return FormPage.again(VIEW, model(decision, problems), errors);
    }

    private Map<String, Object> model(String decision, List<ImportProblem> problems) {
        return Map.of("decision", decision, "problems", problems, "unfinished", imports.unfinished());
    }
}
