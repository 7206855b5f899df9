package vn.motcua.post;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;

/** Which results their owners want by post, said when the dossier was handed in at the post office. */
public interface ResultsByPost {

    /** Those of the dossiers whose result is wanted by post and lies in no envelope yet. */
    Set<DossierId> among(Collection<DossierId> dossiers);

    /** Where the owner wants the result of the dossier to be sent; empty when nothing was said. */
    Optional<Correspondent> receiverOf(DossierCode dossier);

    /**
     * How the result goes to its owner: the envelope that {@link NewConsignments#planResult} made for it, wherever it is
     * now. Empty when none was made, or when it came back: then the result is not on its way by post.
     */
    Optional<Consignment> envelopeOf(DossierId dossier);
}
