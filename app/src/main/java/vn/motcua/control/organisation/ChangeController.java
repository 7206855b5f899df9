package vn.motcua.control.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.UnitRefusal;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** Forms by which an administrator changes units; the last part of the address names the act. */
@Controller
@Allow(Role.ADMINISTRATOR)
@RequestMapping("/control/organisation/changes/{act}")
class ChangeController {

    private static final String VIEW = "control/organisation/change";

    private final Units units;
    private final UnitChanges changes;

    ChangeController(Units units, UnitChanges changes) {
        this.units = units;
        this.changes = changes;
    }

    @GetMapping
    ModelAndView form(@PathVariable String act, ChangeForm form, Page page) {
        return FormPage.show(VIEW, model(actOf(act), prefilled(actOf(act), form), page));
    }

    @PostMapping
    ModelAndView change(@PathVariable String act, ChangeForm form, Page page, Actor.Staff by) {
        ChangeReading reading = new ChangeReading(form);
        Optional<UnitChange> change = reading.read(actOf(act));
        if (change.isEmpty()) {
            return FormPage.again(VIEW, model(actOf(act), form, page), reading.errors());
        }
        return switch (changes.make(change.get(), by)) {
            case Outcome.Done<Unit, UnitRefusal>(var unit) ->
                new ModelAndView("redirect:/control/organisation/units/" + unit.code() + "?done=" + act);
            case Outcome.Refused<Unit, UnitRefusal>(var refusal) -> {
                FormErrors errors = FormErrors.none().add(reading.fieldOf(refusal), refusal);
                yield FormPage.again(VIEW, model(actOf(act), form, page), errors);
            }
        };
    }

    private static ChangeAct actOf(String path) {
        return ChangeAct.of(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A new name starts from the present one, a new place from the present place. */
    private ChangeForm prefilled(ChangeAct act, ChangeForm form) {
        return latest(form)
                .map(unit -> switch (act) {
                    case RENAMINGS -> form.named(unit.name());
                    case MOVES -> form.placed(unit.parent(), unit.area());
                    default -> form;
                })
                .orElse(form);
    }

    private Map<String, ?> model(ChangeAct act, ChangeForm form, Page page) {
        return Map.of(
                "act",
                act,
                "form",
                form,
                "unit",
                latest(form),
                "kinds",
                choices(UnitKind.values(), "organisation.unit-kind.", page),
                "roles",
                choices(Role.values(), "identity.role.", page));
    }

    private Optional<Unit> latest(ChangeForm form) {
        return Optional.ofNullable(form.unit())
                .filter(UnitCode::isWellFormed)
                .map(code -> units.versions(new UnitCode(code)))
                .filter(versions -> !versions.isEmpty())
                .map(List::getLast);
    }

    private static List<Choice> choices(Enum<?>[] values, String key, Page page) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), page.t(key + value.name())))
                .toList();
    }
}
