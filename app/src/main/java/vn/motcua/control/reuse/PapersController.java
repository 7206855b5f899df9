package vn.motcua.control.reuse;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ReusableResult;
import vn.motcua.identity.Allow;
import vn.motcua.reuse.PaperMapping;
import vn.motcua.reuse.PaperMappings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Which papers are results of which procedures: the next open one has the keyboard, so that Enter accepts it. */
@Controller
@RequestMapping("/control/reuse/papers")
@Allow({Role.ADMINISTRATOR, Role.CONTROL_OFFICER})
class PapersController {

    private static final String VIEW = "control/reuse/papers";

    private final PaperMappings mappings;

    PapersController(PaperMappings mappings) {
        this.mappings = mappings;
    }

    @GetMapping
    ModelAndView list() {
        return FormPage.show(VIEW, model());
    }

    /**
     * @param as a {@link PaperMapping.Kind}
     * @param result the national code of the result; may be empty
     * @param procedure whose result it is; may be empty
     */
    @PostMapping
    ModelAndView settle(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String as,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String procedure,
            Actor.Staff by) {
        var outcome = kind(as).<Outcome<PaperMapping, PaperMappings.CannotSettle>>map(
                        kind -> mappings.settle(name, kind, result(result, procedure), by))
                .orElseGet(() -> Outcome.refused(new PaperMappings.CannotSettle("result")));
        return switch (outcome) {
            case Outcome.Done<PaperMapping, PaperMappings.CannotSettle> _ ->
                new ModelAndView("redirect:/control/reuse/papers");
            case Outcome.Refused<PaperMapping, PaperMappings.CannotSettle>(var refusal) ->
                FormPage.again(VIEW, model(), FormErrors.none().add("papers", refusal));
        };
    }

    private Map<String, ?> model() {
        return Map.of("open", mappings.open(), "settled", mappings.settled());
    }

    private static Optional<PaperMapping.Kind> kind(String text) {
        return Arrays.stream(PaperMapping.Kind.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
    }

    private static @Nullable ReusableResult result(String code, String procedure) {
        var isProcedure = ProcedureCode.isWellFormed(procedure);
        return code.length() > 60 || (code.isBlank() && !isProcedure)
                ? null
                : new ReusableResult(code.strip(), isProcedure ? new ProcedureCode(procedure) : null);
    }
}
