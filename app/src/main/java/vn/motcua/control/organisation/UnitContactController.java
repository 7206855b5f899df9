package vn.motcua.control.organisation;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitContact;
import vn.motcua.organisation.UnitContacts;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** Where citizens find a unit, as its own page says it to them. */
@Controller
@RequestMapping("/control/organisation/units/{code}/contact")
@Allow(Role.ADMINISTRATOR)
class UnitContactController {

    private static final String FORM = "control/organisation/contact";

    private final UnitContacts contacts;
    private final Units units;
    private final Clock clock;

    UnitContactController(UnitContacts contacts, Units units, Clock clock) {
        this.contacts = contacts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable String code) {
        var unit = find(code);
        var known = contacts.of(unit.code()).orElse(new UnitContact("", ""));
        var form = TypedForm.empty().with("address", known.address(), "phone", known.phone());
        return FormPage.show(FORM, Map.of("unit", unit, "form", form));
    }

    @PostMapping
    ModelAndView set(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Actor.Staff by) {
        var unit = find(code);
        var form = TypedForm.of(typed);
        return switch (contacts.set(unit.code(), new UnitContact(form.text("address"), form.text("phone")), by)) {
            case Outcome.Done<UnitContact, UnitContacts.Fault> _ ->
                new ModelAndView("redirect:/control/organisation/units/" + unit.code());
            case Outcome.Refused<UnitContact, UnitContacts.Fault>(var fault) ->
                FormPage.again(
                        FORM,
                        Map.of("unit", unit, "form", form),
                        FormErrors.none().add(fault.field(), fault));
        };
    }

    private Unit find(String code) {
        return Optional.of(code)
                .filter(UnitCode::isWellFormed)
                .flatMap(known -> units.find(new UnitCode(known), LocalDate.now(clock)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
