package vn.motcua.counter.receipt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.IdNumber;
import vn.motcua.identity.Allow;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Role;
import vn.motcua.web.Page;

/** The receipt that the applicant takes home, to be printed; it carries the secret for looking the dossier up. */
@Controller
@Allow(Role.RECEPTION_OFFICER)
class ReceiptController {

    private static final Set<String> SHOWN = Set.of("identifier", "phone", "address");

    private final Dossiers dossiers;
    private final UnitNames units;
    private final PersonalDataViews looks;
    private final Clock clock;

    ReceiptController(Dossiers dossiers, UnitNames units, PersonalDataViews looks, Clock clock) {
        this.dossiers = dossiers;
        this.units = units;
        this.looks = looks;
        this.clock = clock;
    }

    /** Only the unit that received the dossier prints its receipt; each print is noted as a look at personal data. */
    @GetMapping("/counter/dossiers/{code}/receipt")
    ModelAndView receipt(@PathVariable String code, Actor.Staff person, Page page) {
        var dossier = find(code, person);
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        looks.record(person, "DOSSIER", dossier.id().value(), SHOWN, "RECEIPT");
        return new ModelAndView(
                "counter/receipt/receipt",
                Map.of(
                        "dossier",
                        dossier,
                        "unit",
                        units.of(
                                dossier.filing().receivingUnit(),
                                today,
                                page.language().locale()),
                        "warnings",
                        IdNumber.warningsFor(dossier.filing().parties().owner(), today)));
    }

    private Dossier find(String code, Actor.Staff person) {
        if (!DossierCode.isWellFormed(code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.findFor(person, new DossierCode(code))
                .filter(dossier -> dossier.filing().receivingUnit().equals(person.unit()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
