package vn.motcua.control.forms;

import java.util.List;
import java.util.Map;
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
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.FormDesk;
import vn.motcua.eforms.FormDraft;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.show.FormView;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Role;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** A page of a draft as citizens will see it; what is typed into it is checked as theirs will be, and kept nowhere. */
@Controller
@RequestMapping("/control/forms/{procedure}/draft/previews/{formPage}")
@Allow(Role.CONTROL_OFFICER)
class FormPreviewController {

    private static final String VIEW = "control/forms/preview";

    private final FormDesk desk;
    private final FormRun run;

    FormPreviewController(FormDesk desk, FormRun run) {
        this.desk = desk;
        this.run = run;
    }

    @GetMapping
    ModelAndView show(@PathVariable String procedure, @PathVariable String formPage) {
        var form = form(procedure);
        return vn.motcua.web.FormPage.show(VIEW, model(form, page(form, formPage), Answers.EMPTY, false));
    }

    @PostMapping
    ModelAndView check(
            @PathVariable String procedure,
            @PathVariable String formPage,
            @RequestParam MultiValueMap<String, String> posted,
            Page reader) {
        var form = form(procedure);
        var page = page(form, formPage);
        var bound = run.bind(form, page, Map.copyOf(posted), Answers.EMPTY);
        var model = model(form, page, bound.answers(), bound.goesOn());
        var errors = FormView.errors(bound.faults(), reader);
        return errors.isEmpty()
                ? vn.motcua.web.FormPage.show(VIEW, model)
                : vn.motcua.web.FormPage.again(VIEW, model, errors);
    }

    private Map<String, Object> model(FormVersion form, FormPage page, Answers answers, boolean passed) {
        return Map.of(
                "procedure",
                form.procedure(),
                "view",
                new FormView(run, form, page, answers, List.of(Choice.of("sample", "–"))),
                "passed",
                passed);
    }

    private FormVersion form(String procedure) {
        return desk.draft(FormsController.code(procedure))
                .flatMap(FormDraft::form)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FormPage page(FormVersion form, String page) {
        return form.page(page).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
