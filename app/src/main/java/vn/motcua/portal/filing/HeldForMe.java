package vn.motcua.portal.filing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.Filer;
import vn.motcua.reuse.Offer;
import vn.motcua.reuse.PaperOffers;
import vn.motcua.reuse.Reuse;

/** What the administration holds in the place of a paper, shown to whom it may be shown. */
@Component
class HeldForMe {

    private final Reuse reuse;

    HeldForMe(Reuse reuse) {
        this.reuse = reuse;
    }

    /** The best first. */
    List<Offer> offers(Opened opened, FilingDesk desk, String paper) {
        return papers(opened, desk, paper).stream()
                .flatMap(each -> each.offers().stream())
                .toList();
    }

    void noteShown(Opened opened, FilingDesk desk, String paper) {
        reuse.noteShown(
                papers(opened, desk, paper),
                opened.draft().id().value(),
                desk.filer().actor());
    }

    private List<PaperOffers> papers(Opened opened, FilingDesk desk, String paper) {
        var content = opened.draft().content();
        if (!maySee(desk.filer()) || content.caseKey().isEmpty()) {
            return List.of();
        }
        return reuse.offers(content.parties(), opened.procedure(), content.caseKey()).stream()
                .filter(each -> each.component().equals(paper))
                .toList();
    }

    /**
     * Nobody is shown the documents of somebody for whom they merely say they act: an officer has to have seen the child's
     * papers or the authorisation first. An officer who helps sees what the desk sees.
     */
    private static boolean maySee(Filer filer) {
        return !(filer instanceof Filer.Self(SignedOnApplicant applicant))
                || applicant.provenIdentifier().isPresent();
    }
}
