package vn.motcua.office.slips;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.slips.Slip;
import vn.motcua.slips.SlipId;
import vn.motcua.slips.SlipRefusal;
import vn.motcua.slips.Slips;
import vn.motcua.web.PaperView;

/** Shows and prints the slips of a dossier, to whoever may see the dossier; each look is noted. */
@Controller
@RequestMapping("/office/dossiers/{code}")
@Allow({
    Role.RECEPTION_OFFICER,
    Role.CASE_OFFICER,
    Role.DIVISION_HEAD,
    Role.AGENCY_HEAD,
    Role.RECORDS_CLERK,
    Role.CONTROL_OFFICER,
    Role.AUDITOR
})
class SlipController {

    private static final Set<String> SAID = Set.of("identifier", "phone", "email", "address");

    private final Dossiers dossiers;
    private final Slips slips;
    private final PersonalDataViews looks;

    SlipController(Dossiers dossiers, Slips slips, PersonalDataViews looks) {
        this.dossiers = dossiers;
        this.slips = slips;
        this.looks = looks;
    }

    @GetMapping("/slips/{slip}")
    ModelAndView show(@PathVariable String code, @PathVariable UUID slip, Actor.Staff person) {
        var dossier = find(code, person);
        var found = find(dossier, slip);
        return new ModelAndView(
                "office/slips/slip", Map.of("code", dossier.code(), "slip", found, "title", slips.title(found)));
    }

    /** What stands in the frame of the page, and is printed from it. */
    @GetMapping("/slips/{slip}/page")
    ResponseEntity<byte[]> page(@PathVariable String code, @PathVariable UUID slip, Actor.Staff person) {
        var found = looked(code, slip, person);
        return PaperView.page(slips.show(found).page());
    }

    /** The kept paper. */
    @GetMapping("/slips/{slip}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code, @PathVariable UUID slip, Actor.Staff person) {
        var found = looked(code, slip, person);
        return PaperView.pdf(slips.pdf(found), code + "-" + slips.title(found));
    }

    @PostMapping("/control-slips")
    @Allow({
        Role.RECEPTION_OFFICER,
        Role.CASE_OFFICER,
        Role.DIVISION_HEAD,
        Role.AGENCY_HEAD,
        Role.RECORDS_CLERK,
        Role.CONTROL_OFFICER
    })
    ModelAndView controlSlip(@PathVariable String code, Actor.Staff person) {
        var dossier = find(code, person);
        return switch (slips.controlSlip(dossier, person)) {
            case Outcome.Done<Slip, SlipRefusal>(var slip) ->
                new ModelAndView("redirect:/office/dossiers/" + dossier.code() + "/slips/" + slip.id());
            case Outcome.Refused<Slip, SlipRefusal> _ -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    private Slip looked(String code, UUID slip, Actor.Staff person) {
        var dossier = find(code, person);
        var found = find(dossier, slip);
        looks.record(person, "DOSSIER", dossier.id().value(), SAID, "SLIP");
        return found;
    }

    private Slip find(Dossier dossier, UUID slip) {
        return slips.find(new SlipId(slip))
                .filter(found -> dossier.id().equals(found.dossier()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Not to be told apart: no such dossier, and one that is none of the reader's business. */
    private Dossier find(String code, Actor.Staff person) {
        if (!DossierCode.isWellFormed(code)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.findFor(person, new DossierCode(code))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
