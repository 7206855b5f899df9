package vn.motcua.portal.filing;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.filing.Beginning;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.Filer;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.NewDrafts;
import vn.motcua.shared.Outcome;

/** Filings whose page is there before their draft: a device keeps it blank, and the draft is begun with what it sends first. */
@Component("filingBlanks")
class Blanks {

    private final NewDrafts beginnings;
    private final Drafts drafts;
    private final Opening opening;
    private final NationalPortal national;

    Blanks(NewDrafts beginnings, Drafts drafts, Opening opening, NationalPortal national) {
        this.beginnings = beginnings;
        this.drafts = drafts;
        this.opening = opening;
        this.national = national;
    }

    /** The blank page, or why there is none; empty where a draft has been begun, or nothing says what to begin. */
    Optional<ModelAndView> show(FilingDesk desk, DraftId id, String begin, Function<Opened, ModelAndView> page) {
        return answer(desk, id, begin, (beginning, self) -> switch (beginnings.blank(id, beginning, self)) {
            case Outcome.Done<Opened, FilingRefusal>(var opened) -> Optional.of(page.apply(opened));
            case Outcome.Refused<Opened, FilingRefusal>(var refusal) -> Optional.of(opening.refused(desk, id, refusal));
        });
    }

    /** Begins the draft, unless that was done before; the answer where it may not be. */
    Optional<ModelAndView> begin(FilingDesk desk, DraftId id, String begin) {
        return answer(desk, id, begin, (beginning, self) -> switch (beginnings.begin(id, beginning, self)) {
            case Outcome.Done<Draft, FilingRefusal> _ -> Optional.empty();
            case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> Optional.of(opening.refused(desk, id, refusal));
        });
    }

    /** Whoever helps somebody present keeps nothing on a device, and so begins at the desk's own page. */
    private Optional<ModelAndView> answer(
            FilingDesk desk,
            DraftId id,
            String begin,
            BiFunction<Beginning, Filer.Self, Optional<ModelAndView>> notBegun) {
        return desk.filer() instanceof Filer.Self self && !drafts.isBegun(id, self)
                ? Beginning.of(begin)
                        .flatMap(beginning -> national.isOnlyFront()
                                ? Optional.of(Opening.stopped(new NationalPortal.OnlyThere()))
                                : notBegun.apply(beginning, self))
                : Optional.empty();
    }
}
