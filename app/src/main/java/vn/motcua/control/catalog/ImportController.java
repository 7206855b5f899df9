package vn.motcua.control.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.CatalogueImports;
import vn.motcua.catalog.ImportProcedures;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.DateField;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Taking over records of the national catalogue, and what came of it. */
@Controller
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class ImportController {

    private static final String FORM = "control/catalog/imports";
    private static final int LONGEST_NAME = 200;

    private final CatalogueImports imports;
    private final Clock clock;

    ImportController(CatalogueImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping("/control/catalog/imports")
    ModelAndView list() {
        return FormPage.show(FORM, model(DateField.of(LocalDate.now(clock))));
    }

    @GetMapping("/control/catalog/imports/{id}")
    ModelAndView report(@PathVariable UUID id) {
        return new ModelAndView(
                "control/catalog/report", Map.of("report", imports.report(id).orElseThrow(Codes::notFound)));
    }

    @PostMapping("/control/catalog/imports")
    @Allow(Role.CONTROL_OFFICER)
    ModelAndView importFile(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam Map<String, String> fields,
            Actor.Staff actor) {
        var typed = Typed.date(fields, "from");
        var errors = FormErrors.none()
                .require(file != null && !file.isEmpty(), "file", "catalog.page.import.file.missing")
                .require(typed.date().isPresent(), "from", "catalog.page.date.wrong");
        if (!errors.isEmpty() || file == null) {
            return FormPage.again(FORM, model(typed), errors);
        }
        var command = new ImportProcedures(
                nameOf(file), () -> open(file), typed.date().orElseThrow());
        return switch (imports.importFile(command, actor)) {
            case Outcome.Done(var report) -> new ModelAndView("redirect:/control/catalog/imports/" + report.id());
            case Outcome.Refused(var refusal) -> FormPage.again(FORM, model(typed), errors.add("file", refusal));
        };
    }

    private Map<String, Object> model(DateField from) {
        return Map.of("from", from, "reports", imports.latest());
    }

    private static String nameOf(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static InputStream open(MultipartFile file) {
        try {
            return file.getInputStream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
