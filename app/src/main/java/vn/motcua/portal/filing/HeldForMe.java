package vn.motcua.portal.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.dossier.Parties;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.Filer;
import vn.motcua.reuse.Offer;
import vn.motcua.reuse.PaperOffers;
import vn.motcua.reuse.Reuse;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What the administration holds in the place of a paper, shown to whom it may be shown. */
@Component
class HeldForMe {

    private final Reuse reuse;

    HeldForMe(Reuse reuse) {
        this.reuse = reuse;
    }

    /** What may be taken in the place of the paper, the best first. */
    List<Offer> offers(Opened opened, FilingDesk desk, String paper) {
        return offers(papers(opened, desk, paper));
    }

    /** The same, about to be shown: the owner can see later that it was. */
    List<Offer> show(Opened opened, FilingDesk desk, String paper) {
        var papers = papers(opened, desk, paper);
        reuse.noteShown(papers, opened.draft().id().value(), desk.filer().actor());
        return offers(papers);
    }

    private static List<Offer> offers(List<PaperOffers> papers) {
        return papers.stream().flatMap(each -> each.offers().stream()).toList();
    }

    private List<PaperOffers> papers(Opened opened, FilingDesk desk, String paper) {
        var content = opened.draft().content();
        var whose = whose(desk.filer(), content.parties());
        if (whose.isEmpty() || content.caseKey().isEmpty()) {
            return List.of();
        }
        return reuse.offers(whose.get(), opened.procedure(), content.caseKey()).stream()
                .filter(each -> each.component().equals(paper))
                .toList();
    }

    /**
     * Nobody is shown the documents of somebody for whom they merely say they act, whoever they act for while they look: an
     * officer has to have seen the child's papers or the authorisation first. An officer who helps sees what the desk sees;
     * a postal agent, who is no officer, sees nothing.
     */
    private static Optional<Parties> whose(Filer filer, Parties parties) {
        return switch (filer) {
            case Filer.Assistant(Actor.Staff staff) ->
                Optional.of(parties).filter(_ -> staff.role() == Role.RECEPTION_OFFICER);
            case Filer.Self(SignedOnApplicant me) ->
                me.provenIdentifier()
                        .filter(parties.owner().identifier()::equals)
                        .map(_ -> new Parties(parties.owner(), parties.submitter(), null));
        };
    }
}
