package vn.motcua.archive;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;

/** The front door to the archive of finished dossiers. */
public interface Archive {

    /**
     * Makes the package of a finished dossier and writes down that it was made. When its files are gone, the package holds
     * the history and the record of the decision.
     *
     * <p>Whoever calls has checked that the person may read the dossier, and notes the view of personal data.
     *
     * @throws vn.motcua.files.FilesAway when a file cannot be read; then nothing was written down
     */
    Outcome<ArchivePackage, ArchiveRefusal> pack(DossierCode code, Actor.Staff by);

    /** What the archive knows of a finished dossier. */
    Optional<Holding> find(DossierCode code);

    /** Those whose period has ended and whose keeping has not, the longest first; at most 100. */
    List<Holding> due();

    /** Those that were finished last; at most 50. */
    List<Holding> latest();

    /** Proposes to end the keeping of the files of a dossier; never before the period ended. */
    Outcome<Proposal, ArchiveRefusal> propose(DossierCode code, String reason, Actor.Staff by);

    /** Ends a proposal without effect; whoever made it may do so too. */
    Outcome<Proposal, ArchiveRefusal> reject(DossierCode code, String note, Actor.Staff by);

    /** Ends the keeping of the files for ever, by a decision, as somebody else proposed. */
    Outcome<Erasure, ArchiveRefusal> erase(DossierCode code, Erasure.Decision decision, Actor.Staff by);
}
