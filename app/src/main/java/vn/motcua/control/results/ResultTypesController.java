package vn.motcua.control.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.motcua.identity.Allow;
import vn.motcua.results.TypeOfResult;
import vn.motcua.results.TypesOfResults;
import vn.motcua.results.VersionOfType;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** The kinds of results; a change is a new version, which holds for results that are prepared from then on. */
@Controller
@RequestMapping("/control/result-types")
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
class ResultTypesController {

    private static final String LIST = "control/results/list";
    private static final String TYPE = "control/results/type";
    private static final String NEW = "control/results/new";

    private final TypesOfResults types;

    ResultTypesController(TypesOfResults types) {
        this.types = types;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView(LIST, Map.of("types", types.all()));
    }

    @GetMapping("/new")
    @Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER})
    ModelAndView form() {
        return FormPage.show(NEW, Map.of("form", TypedForm.empty()));
    }

    @PostMapping
    @Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER})
    ModelAndView register(@RequestParam MultiValueMap<String, String> typed, Actor.Staff person) {
        var form = TypedForm.of(typed);
        var errors = FormErrors.none();
        var code = form.text("code");
        errors.require(TypeReader.isCode(code), "code", "control.result-types.code.wrong");
        errors.require(types.find(code).isEmpty(), "code", "control.result-types.code.taken", code);
        var type = new TypeReader(form, errors).read(code);
        if (type.isEmpty()) {
            return FormPage.again(NEW, Map.of("form", form), errors);
        }
        types.register(type.get(), person);
        return new ModelAndView("redirect:/control/result-types/" + code + "?done=1");
    }

    @GetMapping("/{code}")
    ModelAndView type(@PathVariable String code, @RequestParam(defaultValue = "") String done) {
        var type = find(code);
        return FormPage.show(TYPE, model(type, TypeReader.form(type), done.equals("1")));
    }

    @PostMapping("/{code}/versions")
    @Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER})
    ModelAndView version(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Actor.Staff person) {
        var before = find(code);
        var form = TypedForm.of(typed);
        var errors = FormErrors.none();
        var known = String.valueOf(latest(types.versions(code)));
        errors.require(form.text("version").equals(known), "name", "control.result-types.changed-meanwhile");
        var type = new TypeReader(form, errors).read(code);
        if (type.isEmpty()) {
            return FormPage.again(TYPE, model(before, form, false), errors);
        }
        types.register(type.get(), person);
        return new ModelAndView("redirect:/control/result-types/" + code + "?done=1");
    }

    private Map<String, Object> model(TypeOfResult type, TypedForm form, boolean done) {
        return Map.of("type", type, "versions", types.versions(type.code()), "form", form, "done", done);
    }

    private static int latest(List<VersionOfType> versions) {
        return versions.isEmpty() ? 0 : versions.getFirst().version();
    }

    private TypeOfResult find(String code) {
        return Optional.of(code)
                .flatMap(types::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
