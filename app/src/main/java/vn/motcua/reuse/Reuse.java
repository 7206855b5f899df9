package vn.motcua.reuse;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Parties;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/**
 * The front door: what is held already is offered first, and taken within the act that files, receives or completes a
 * dossier. Whatever door a dossier comes in by, what was offered for its papers is counted when it is received.
 */
public interface Reuse {

    /** What is held for each paper that the case asks for, in its order; nothing is written and nobody outside asked. */
    List<PaperOffers> offers(Parties parties, ProcedureVersion procedure, String caseKey);

    /** The same for the papers of a dossier that was filed. */
    List<PaperOffers> offers(Dossier dossier);

    /** The offers are about to be shown for a matter; their owner can see that later. */
    void noteShown(List<PaperOffers> offers, UUID matter, Actor by);

    /**
     * Does an act with what was taken in the place of its papers: the act, the use of each document and the refusals of
     * offers hold together or not at all.
     *
     * @param components the papers of the act; those taken are settled, the others stay as they are
     * @param choices by the code of the paper; a paper without a choice is as its component says
     * @param act is done at most twice, when somebody else was faster
     */
    Outcome<Dossier, ReuseRefusal> with(
            Parties parties,
            List<Component> components,
            Map<String, Choice> choices,
            Actor by,
            Function<List<Component>, Outcome<Dossier, DossierRefusal>> act);
}
