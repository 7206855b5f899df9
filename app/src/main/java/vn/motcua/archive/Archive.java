package vn.motcua.archive;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;

/** The front door to the archive of finished dossiers. */
public interface Archive {

    /**
     * Makes the package of a finished dossier and writes down that it was made.
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

    /** Ends the keeping of the files of a dossier by a decision, for ever; never before the period ended. */
    Outcome<Erasure, ArchiveRefusal> erase(DossierCode code, Erasure.Decision decision, Actor.Staff by);
}
