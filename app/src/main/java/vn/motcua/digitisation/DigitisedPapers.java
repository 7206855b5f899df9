package vn.motcua.digitisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.LookUpMethod;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;

/** The front door to digitised papers. */
public interface DigitisedPapers {

    /** The papers of a dossier that no other took the place of, by component. */
    List<DigitisedPaper> of(DossierId dossier);

    /** The one that serves as this component now. */
    Optional<DigitisedPaper> of(DossierId dossier, String component);

    /** Any of them, also one that was replaced. */
    Optional<DigitisedPaper> find(UUID id);

    /**
     * An officer says what the paper is. Without a blocking fault it is verified, settled so in the dossier and put into
     * its owner's store; with one it stays digitised, and its faults say what to mend.
     *
     * @param inSpiteOf why it counts although something blocks it, such as a paper of the child's mother; empty otherwise
     */
    Outcome<DigitisedPaper, DigitisationRefusal> confirm(
            UUID paper, int version, Described described, String inSpiteOf, Actor.Staff by);

    /** Notes that a look-up in the data of the population takes the place of the paper. */
    Outcome<Place, DigitisationRefusal> replaceByLookUp(Place place, LookUpMethod method, Actor.Staff by);
}
