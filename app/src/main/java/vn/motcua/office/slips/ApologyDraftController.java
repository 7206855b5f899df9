package vn.motcua.office.slips;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Role;
import vn.motcua.slips.Slips;
import vn.motcua.web.PaperView;
import vn.motcua.web.TypedForm;

/** The apology as it would be with what was typed so far, before anybody decides on it. */
@Controller
@Allow({Role.CASE_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD})
class ApologyDraftController {

    private static final int LONGEST_REASON = 2000;

    private final Dossiers dossiers;
    private final Slips slips;
    private final PersonalDataViews looks;

    ApologyDraftController(Dossiers dossiers, Slips slips, PersonalDataViews looks) {
        this.dossiers = dossiers;
        this.slips = slips;
        this.looks = looks;
    }

    /** What is missing is left to be written; without a date, the appointment in force stands in its place. */
    @PostMapping("/office/dossiers/{code}/apology-drafts")
    ResponseEntity<byte[]> draft(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Actor.Staff person) {
        var dossier = Optional.of(code)
                .filter(DossierCode::isWellFormed)
                .flatMap(each -> dossiers.findFor(person, new DossierCode(each)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var clock = dossier.clock();
        if (clock == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var form = TypedForm.of(typed);
        var reason = form.text("reason");
        var day = form.date("newDate")
                .date()
                .orElseGet(() -> clock.dueAt().atZone(WorkingCalendar.ZONE).toLocalDate());
        looks.record(person, "DOSSIER", dossier.id().value(), Set.of("identifier", "address"), "SLIP");
        return PaperView.page(slips.draftApology(
                dossier, day, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)), person));
    }
}
