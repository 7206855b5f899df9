package vn.motcua.portal.tracking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.ProgressRefusal;
import vn.motcua.dossier.PublicProgress;
import vn.motcua.fees.DossierFees;
import vn.motcua.identity.Public;
import vn.motcua.organisation.UnitNames;
import vn.motcua.portal.follow.Follow;
import vn.motcua.post.Consignments;
import vn.motcua.post.Direction;
import vn.motcua.satisfaction.RatingInvitations;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** Looking a dossier up without signing in. The secret is posted, never part of an address, and so is the answer. */
@Controller
@Public
@RequestMapping("/tracking")
class TrackingController {

    private static final String FORM = "portal/tracking/form";
    private static final int LONGEST = 60;

    private final Progress progress;
    private final Dossiers dossiers;
    private final Follow follow;
    private final Consignments consignments;
    private final DossierFees fees;
    private final RatingInvitations invitations;
    private final UnitNames units;
    private final Clock clock;

    TrackingController(
            Progress progress,
            Dossiers dossiers,
            Follow follow,
            Consignments consignments,
            DossierFees fees,
            RatingInvitations invitations,
            UnitNames units,
            Clock clock) {
        this.progress = progress;
        this.dossiers = dossiers;
        this.follow = follow;
        this.consignments = consignments;
        this.fees = fees;
        this.invitations = invitations;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("form", TrackingForm.EMPTY));
    }

    @PostMapping
    ModelAndView look(TrackingForm form, HttpServletRequest request, Page page) {
        var errors = FormErrors.none()
                .require(isText(form.codeText()), "code", "portal.tracking.code.needed")
                .require(isText(form.secretText()), "secret", "portal.tracking.secret.needed");
        if (!errors.isEmpty()) {
            return FormPage.again(FORM, Map.of("form", form), errors);
        }
        return switch (progress.look(form.codeText(), form.secretText(), request.getRemoteAddr())) {
            case Outcome.Done<PublicProgress, ProgressRefusal>(var found) -> show(found, page);
            case Outcome.Refused<PublicProgress, ProgressRefusal>(var refusal) -> refused(form, refusal);
        };
    }

    private ModelAndView show(PublicProgress found, Page page) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var followed = follow.of(
                dossiers.find(found.code()).orElseThrow(), page.language().locale());
        var unit = units.of(found.receivingUnit(), today, page.language().locale());
        var envelope = consignments.latestOf(found.code()).filter(each -> each.direction() == Direction.TO_CITIZEN);
        return new ModelAndView(
                "portal/tracking/progress",
                Map.of(
                        "followed", followed,
                        "unit", unit,
                        "envelope", envelope,
                        "payment", fees.orderOf(found.code()),
                        "rating", invitations.pathFor(found.code())));
    }

    private static ModelAndView refused(TrackingForm form, ProgressRefusal refusal) {
        var again = FormPage.again(FORM, Map.of("form", form), FormErrors.none().add("code", refusal));
        if (refusal instanceof ProgressRefusal.TooMany) {
            again.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        return again;
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }
}
