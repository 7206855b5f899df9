package vn.motcua.counter.receipt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.counter.ReceivedDossiers;
import vn.motcua.dossier.IdNumber;
import vn.motcua.fees.DossierFees;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.slips.SlipKind;
import vn.motcua.slips.Slips;

/** What the desk sees after an intake: the receipt that the applicant takes home, ready to be printed, and the next one. */
@Controller
@Allow(Role.RECEPTION_OFFICER)
class ReceiptController {

    private final ReceivedDossiers dossiers;
    private final Slips slips;
    private final DossierFees fees;
    private final Clock clock;

    ReceiptController(ReceivedDossiers dossiers, Slips slips, DossierFees fees, Clock clock) {
        this.dossiers = dossiers;
        this.slips = slips;
        this.fees = fees;
        this.clock = clock;
    }

    /** Only the unit that received the dossier gives its receipt out. */
    @GetMapping("/counter/dossiers/{code}/receipt")
    ModelAndView receipt(@PathVariable String code, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var receipt = slips.latest(dossier.id(), SlipKind.RECEIPT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return new ModelAndView(
                "counter/receipt/receipt",
                Map.of(
                        "dossier",
                        dossier,
                        "slip",
                        receipt,
                        "warnings",
                        IdNumber.warningsFor(dossier.filing().parties().owner(), today),
                        "payment",
                        fees.orderOf(dossier.id())));
    }
}
