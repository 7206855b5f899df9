package vn.motcua.portal.documents;

import java.time.Instant;
import java.util.List;
import vn.motcua.vault.DocumentShare;
import vn.motcua.vault.VaultDocument;

/**
 * One document as its owner sees it.
 *
 * @param uses who did what with it, the latest first, the owner's own looks left out
 * @param shares the open links to it
 */
public record DocumentView(VaultDocument document, List<Use> uses, List<DocumentShare> shares) {

    /** Something that was done with the document. @param purpose what for, in words */
    public record Use(Instant at, String by, String what, String purpose) {}

    /** Whether its owner may end its use; results are taken back by who issued them. */
    public boolean isWithdrawable() {
        return isInForce() && document.origin() != VaultDocument.Origin.RESULT;
    }

    public boolean isInForce() {
        return document.standing() == VaultDocument.Standing.IN_FORCE;
    }
}
