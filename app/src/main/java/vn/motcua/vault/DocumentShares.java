package vn.motcua.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;
import vn.motcua.shared.VaultDocumentId;

/** Links by which owners let somebody else see one document for a while; every opening stands in the owner's log. */
public interface DocumentShares {

    /** How many links to one document may be open at a time. */
    int MOST_OPEN = 10;

    /** Makes a link to a document in force of this owner. */
    Outcome<DocumentShare.Made, VaultRefusal> share(
            String owner, VaultDocumentId document, DocumentShare.Term term, Actor by);

    /** The open links to a document of this owner, the latest first. */
    List<DocumentShare> open(String owner, VaultDocumentId document);

    /** Ends a link now; nothing happens where the owner has no such open link. */
    void end(String owner, UUID share);

    /** What an open link leads to; empty when there is none, when it ended, or when the document no longer holds. */
    Optional<Shared> find(Secret secret);

    /** The same, when its file is about to be handed out. */
    Optional<Shared> openFile(Secret secret);

    /** A document behind an open link. */
    record Shared(DocumentShare share, VaultDocument document) {}
}
