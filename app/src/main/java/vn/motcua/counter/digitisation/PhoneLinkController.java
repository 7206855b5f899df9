package vn.motcua.counter.digitisation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.digitisation.CaptureLinks;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.Place;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.QrDrawing;

/** The QR code by which a phone becomes the camera of the desk. */
@Controller
@Allow({Role.RECEPTION_OFFICER, Role.CASE_OFFICER})
class PhoneLinkController {

    private final PaperDossiers dossiers;
    private final CaptureLinks links;

    PhoneLinkController(PaperDossiers dossiers, CaptureLinks links) {
        this.dossiers = dossiers;
        this.links = links;
    }

    /** Shown this once and not by a redirect: the link is a secret, which has no place in an address of the desk. */
    @PostMapping("/counter/dossiers/{code}/papers/{component}/links")
    ModelAndView open(
            @PathVariable String code, @PathVariable String component, HttpServletRequest request, Actor.Staff person) {
        var dossier = dossiers.find(code, person);
        var found = dossiers.component(dossier, component);
        return switch (links.open(new Place(dossier.code(), component), person)) {
            case Outcome.Refused<CaptureLinks.NewLink, DigitisationRefusal> _ ->
                new ModelAndView("redirect:/counter/dossiers/" + dossier.code() + "/papers");
            case Outcome.Done<CaptureLinks.NewLink, DigitisationRefusal>(var link) -> {
                var address = ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/capture/" + link.token())
                        .toUriString();
                yield new ModelAndView(
                        "counter/digitisation/link",
                        Map.of(
                                "dossier", dossier,
                                "component", found,
                                "address", address,
                                "expiresAt", link.expiresAt(),
                                "code", QrDrawing.of(address)));
            }
        };
    }
}
