package vn.motcua.control.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.CountingRule;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureContent;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.ProcessingRoute;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Entering a procedure that no import brought; its terms and papers follow on pages of their own. */
@Controller
@Allow(Role.CONTROL_OFFICER)
class NewProcedureController {

    private static final String FORM = "control/catalog/new";

    private final Procedures procedures;
    private final Clock clock;

    NewProcedureController(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    @GetMapping("/control/catalog/new")
    ModelAndView form() {
        var form = new Filling()
                .set("route", ProcessingRoute.LOCAL)
                .set("online", OnlineLevel.NONE)
                .set("countingRule", CountingRule.INSTANT)
                .date("from", LocalDate.now(clock))
                .form();
        return FormPage.show(FORM, Map.of("form", form));
    }

    @PostMapping("/control/catalog/new")
    ModelAndView enter(@RequestParam Map<String, String> fields, Actor.Staff actor) {
        var form = new TypedForm(fields);
        var errors = FormErrors.none()
                .require(ProcedureCode.isWellFormed(form.value("code")), "code", "catalog.page.code.wrong");
        var general = GeneralPart.read(form, errors);
        var publication = Publication.read(form, errors);
        if (!errors.isEmpty() || general.isEmpty() || publication.isEmpty()) {
            return FormPage.again(FORM, Map.of("form", form), errors);
        }
        var content = new ProcedureContent(
                general.get().name(),
                general.get().classification(),
                general.get().handling(),
                List.of(new ProcedureCase("case-1", "", List.of())),
                List.of(),
                general.get().results());
        var code = new ProcedureCode(form.value("code"));
        return switch (procedures.publish(publication.get().of(code, content, null), actor)) {
            case Outcome.Done(var version) -> new ModelAndView("redirect:/control/catalog/" + code + "/terms");
            case Outcome.Refused(var refusal) ->
                FormPage.again(FORM, Map.of("form", form), errors.add("code", "catalog.page.code.taken"));
        };
    }
}
