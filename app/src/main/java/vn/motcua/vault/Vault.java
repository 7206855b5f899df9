package vn.motcua.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.VaultDocumentId;

/** The front door to the stores of documents. Every look and every use is written down with its purpose. */
public interface Vault {

    /**
     * Puts a document into its owner's store; the same source a second time gives the document it made.
     *
     * <p>What has the content of a document in force of the same owner and kind is that document, whatever source it
     * comes from; it takes over the description, if it had none.
     */
    Outcome<VaultDocument, VaultRefusal> put(NewVaultDocument document, Actor by);

    Optional<VaultDocument> find(VaultDocumentId id);

    /** The documents of an owner, the latest first; at most 500. */
    List<VaultDocument> of(String owner);

    /** The owner's documents that would do for each need, in the order of the needs, the best first; only those in force. */
    List<List<VaultDocument>> candidates(String owner, List<Need> needs, LocalDate on);

    /** Takes a document for use in another matter: checks owner, standing, validity and consent, and writes the use down. */
    Outcome<VaultDocument, VaultRefusal> use(VaultDocumentId id, String owner, Purpose purpose, Actor by);

    /** The document no longer holds. */
    Outcome<VaultDocument, VaultRefusal> revoke(VaultDocumentId id, String reason, Actor by);
}
