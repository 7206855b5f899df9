package vn.motcua.control.catalog;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.CatalogueImports;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishProcedure;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Settling what an import could not read with certainty. */
@Controller
@Allow(Role.CONTROL_OFFICER)
class ToDoController {

    private static final String FORM = "control/catalog/toDos";

    private final Procedures procedures;
    private final CatalogueImports imports;

    ToDoController(Procedures procedures, CatalogueImports imports) {
        this.procedures = procedures;
        this.imports = imports;
    }

    @GetMapping("/control/catalog/{code}/to-dos")
    ModelAndView show(@PathVariable String code) {
        return FormPage.show(FORM, model(Codes.latest(procedures, code), new SettlementForm(Map.of())));
    }

    /** Puts the latest version right: a version of the same day, under the same decision. */
    @PostMapping("/control/catalog/{code}/settlements")
    ModelAndView settle(@PathVariable String code, @RequestParam Map<String, String> fields, Actor.Staff actor) {
        var latest = Codes.latest(procedures, code);
        var form = new SettlementForm(fields);
        var errors = FormErrors.none();
        if (!latest.id().toString().equals(form.value("basedOn"))) {
            return FormPage.again(FORM, model(latest, form), errors.add("m0.how", "catalog.changed-meanwhile", code));
        }
        var settlements = form.settlements(matters(latest), errors);
        if (errors.isEmpty() && settlements.isEmpty()) {
            errors.add("m0.how", "catalog.page.to-dos.nothing");
        }
        if (!errors.isEmpty()) {
            return FormPage.again(FORM, model(latest, form), errors);
        }
        var command = new PublishProcedure(
                latest.code(),
                latest.decision(),
                latest.inForce(),
                latest.content().settled(settlements),
                latest.id());
        return switch (procedures.publish(command, actor)) {
            case Outcome.Done(var version) -> new ModelAndView("redirect:/control/catalog/" + code + "?done=settled");
            case Outcome.Refused(var refusal) ->
                FormPage.again(FORM, model(latest, form), errors.add("m0.how", refusal));
        };
    }

    private Map<String, Object> model(ProcedureVersion latest, SettlementForm form) {
        List<OpenMatter> matters = matters(latest);
        return Map.of("version", latest, "matters", matters, "form", form);
    }

    private List<OpenMatter> matters(ProcedureVersion latest) {
        return OpenMatter.of(latest.content(), imports.formerSettlements(latest.code()));
    }
}
