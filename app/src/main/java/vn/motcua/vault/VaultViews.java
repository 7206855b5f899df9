package vn.motcua.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.VaultDocumentId;

/** Looking into somebody's store: every look is written down before anything is shown, and the owner can see who looked. */
public interface VaultViews {

    /** The documents of an owner for somebody to look at, the latest first; at most 500. */
    List<VaultDocument> show(String owner, Purpose purpose, Actor by);

    /** These documents are about to be listed to somebody; the same list for the same matter again leaves no second row. */
    void noteShown(List<VaultDocumentId> documents, Purpose purpose, Actor by);

    /** One document, whose file is about to be handed out. */
    Optional<VaultDocument> open(VaultDocumentId id, Purpose purpose, Actor by);

    /** What was done with the documents of an owner, the latest first. @param most 1 to 500 */
    List<VaultAccess> accessesTo(String owner, int most);

    /** What was done with one document, the latest first. @param most 1 to 500 */
    List<VaultAccess> accessesTo(VaultDocumentId document, int most);

    /** Which documents were used or opened for a matter, in the order in which it happened. */
    List<VaultAccess> accessesFor(UUID subject);
}
