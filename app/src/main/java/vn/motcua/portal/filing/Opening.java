package vn.motcua.portal.filing;

import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Opens drafts for the pages, and answers where there is none to open. */
@Component("filingOpening")
class Opening {

    private final Drafts drafts;

    Opening(Drafts drafts) {
        this.drafts = drafts;
    }

    ModelAndView on(FilingDesk desk, DraftId id, Function<Opened, ModelAndView> page) {
        return switch (drafts.open(id, desk.filer())) {
            case Outcome.Done<Opened, FilingRefusal>(var opened) -> page.apply(opened);
            case Outcome.Refused<Opened, FilingRefusal>(var refusal) -> refused(desk, id, refusal);
        };
    }

    /** What was sent leads to its receipt; what is gone is not told from what is somebody else's. */
    ModelAndView refused(FilingDesk desk, DraftId id, FilingRefusal refusal) {
        return switch (refusal) {
            case FilingRefusal.NoSuchDraft _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case FilingRefusal.AlreadySent _ -> new ModelAndView("redirect:" + desk.base() + "/" + id + "/receipt");
            default -> stopped(refusal);
        };
    }

    /** A page that says why it does not go on here; 429 where it does a little later. */
    static ModelAndView stopped(Refusal refusal) {
        var page = new ModelAndView("portal/filing/stopped", Map.of("refusal", refusal));
        page.setStatus(Sending.status(refusal));
        return page;
    }
}
