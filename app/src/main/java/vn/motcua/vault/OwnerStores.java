package vn.motcua.vault;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.VaultDocumentId;

/**
 * What owners of documents may do with their own store (Law 91/2025/QH15 on personal data), whoever does it for them:
 * an officer at the desk on a signed request, or the owner behind an identification.
 *
 * <p>Whoever calls has made sure who the owner is; {@code occasion} is the request or the session that shows it.
 */
public interface OwnerStores {

    /** Everything the owner may see; the look is written down once for each occasion. */
    OwnerStore show(String owner, UUID occasion, Actor by);

    /** One document with what was done with it; the look is written down as above. Empty when it is not this owner's. */
    Optional<OwnedDocument> show(String owner, VaultDocumentId document, UUID occasion, Actor by);

    /** A document of the owner whose file is about to be handed out; empty when it is not one of this owner's. */
    Optional<VaultDocument> open(String owner, VaultDocumentId document, UUID occasion, Actor by);

    /** Writes the owner's consent, withdrawal or objection down. @param proof how it is known, 1 to 500 characters */
    Outcome<Consent, VaultRefusal> state(
            String owner, String reason, Consent.Statement statement, String proof, Actor by);

    /**
     * Takes a document out of use because the owner wants it. Results of dossiers are taken back by who issued them.
     *
     * @param reason the owner's words and how they are known, 1 to 500 characters
     */
    Outcome<VaultDocument, VaultRefusal> withdraw(String owner, VaultDocumentId document, String reason, Actor by);
}
