package vn.motcua.control.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.CatalogueImports;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Allow;
import vn.motcua.shared.ProcedureVersionId;
import vn.motcua.shared.Role;
import vn.motcua.web.Paging;

/** Reading the catalogue as those who keep it: the list, a procedure's history, any version. */
@Controller
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class CatalogueController {

    private static final Set<String> DONE = Set.of("published", "abolished", "settled");

    private final Procedures procedures;
    private final CatalogueImports imports;
    private final Clock clock;

    CatalogueController(Procedures procedures, CatalogueImports imports, Clock clock) {
        this.procedures = procedures;
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping("/control/catalog")
    ModelAndView list(@ModelAttribute("form") ListForm form) {
        var query = form.query(LocalDate.now(clock));
        var found = form.onlyToDos() ? procedures.searchToDos(query) : procedures.search(query);
        return new ModelAndView(
                "control/catalog/list",
                Map.of(
                        "form", form,
                        "found", found,
                        "paging", new Paging(form.number(), ProcedureQuery.PAGE_SIZE, found.total(), form::href)));
    }

    @GetMapping("/control/catalog/{code}")
    ModelAndView show(@PathVariable String code, @RequestParam Optional<String> done) {
        var history = procedures.history(Codes.code(code));
        return new ModelAndView(
                "control/catalog/procedure",
                Map.of(
                        "latest", Codes.latest(procedures, code),
                        "history", history,
                        "today", LocalDate.now(clock),
                        "done", done.filter(DONE::contains).orElse("")));
    }

    @GetMapping("/control/catalog/{code}/versions/{id}")
    ModelAndView version(@PathVariable String code, @PathVariable UUID id) {
        var version = procedures
                .version(new ProcedureVersionId(id))
                .filter(found -> found.code().equals(Codes.code(code)))
                .orElseThrow(Codes::notFound);
        return new ModelAndView("control/catalog/version", Map.of("version", version));
    }

    @GetMapping("/control/catalog/{code}/source")
    ModelAndView source(@PathVariable String code) {
        var record = imports.sourceRecord(Codes.code(code)).orElseThrow(Codes::notFound);
        return new ModelAndView("control/catalog/source", Map.of("code", code, "record", record));
    }
}
