package vn.motcua.control.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.AreaImportRefusal;
import vn.motcua.organisation.AreaImports;
import vn.motcua.organisation.ImportFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Imports of administrative areas: try a file, take it over, read what came of it. */
@Controller
@Allow(Role.ADMINISTRATOR)
@RequestMapping("/control/organisation/area-imports")
class AreaImportController {

    private static final String VIEW = "control/organisation/imports";
    private static final int SHOWN = 10;

    private final AreaImports imports;

    AreaImportController(AreaImports imports) {
        this.imports = imports;
    }

    @GetMapping
    @Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER, Role.AUDITOR})
    ModelAndView form() {
        return FormPage.show(VIEW, model(AreaImportForm.EMPTY, null));
    }

    @PostMapping
    ModelAndView take(AreaImportForm form, Actor.Staff by) throws IOException {
        FormErrors errors = form.errors();
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(form, null), errors);
        }
        AreaImportForm.Valid valid = form.valid();
        try (InputStream content = valid.file().getInputStream()) {
            ImportResult result = take(valid.mode(), new ImportFile(valid.fileName(), content, valid.day()), by);
            return result instanceof ImportResult.Refused
                    ? FormPage.again(VIEW, model(form, result), errors)
                    : FormPage.show(VIEW, model(form, result));
        }
    }

    private ImportResult take(AreaImportForm.Mode mode, ImportFile file, Actor by) {
        return switch (mode) {
            case TRY -> result(imports.tryState(file), report -> new ImportResult.State(report, false));
            case STATE -> result(imports.importState(file, by), report -> new ImportResult.State(report, true));
            case SUCCESSIONS -> result(imports.importSuccessions(file, by), ImportResult.Successions::new);
        };
    }

    private static <T> ImportResult result(Outcome<T, AreaImportRefusal> outcome, Function<T, ImportResult> onceDone) {
        return switch (outcome) {
            case Outcome.Done<T, AreaImportRefusal>(var report) -> onceDone.apply(report);
            case Outcome.Refused<T, AreaImportRefusal>(var refusal) -> new ImportResult.Refused(refusal);
        };
    }

    private Map<String, ?> model(AreaImportForm form, @Nullable ImportResult result) {
        Map<String, Object> model = new HashMap<>(Map.of("form", form, "latest", imports.latest(SHOWN)));
        if (result != null) {
            model.put("result", result);
        }
        return model;
    }
}
