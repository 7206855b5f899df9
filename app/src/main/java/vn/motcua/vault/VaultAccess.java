package vn.motcua.vault;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;

/**
 * Something that was done with a document.
 *
 * @param documentName what the document calls itself
 * @param by the name of who did it
 * @param account empty when it was not a person on the staff
 * @param unit for which it was done; empty when it was not a person on the staff
 * @param subjectKind what it was done for, such as {@code DOSSIER}
 * @param reason such as {@code REUSE}; for a revocation the words of who revoked
 */
public record VaultAccess(
        VaultDocumentId document,
        String documentName,
        Instant at,
        Kind kind,
        String by,
        Optional<AccountId> account,
        Optional<UnitCode> unit,
        String subjectKind,
        UUID subject,
        String part,
        String reason) {

    private static final Set<String> WORDED = Set.of(
            "REUSE",
            "REUSE_FOR_OTHER",
            "OFFER",
            "OWN_ACCESS",
            "SHARED",
            "COMPLAINT",
            "INSPECTION",
            "CORRECTION",
            "REQUEST_OF_OWNER",
            "RESULT",
            "COMPONENT",
            "PAPER_ARCHIVE",
            "CERTIFIED_COPY");

    /** Whether a reason has words of its own, {@code vault.reason.…}; others are what a person typed. */
    public static boolean isWorded(String reason) {
        return WORDED.contains(reason);
    }

    /** Whether it was done with a link that the owner gave away. */
    public boolean isByLink() {
        return subjectKind.equals("SHARE");
    }

    /** What was done. */
    public enum Kind {
        PUT,
        /** Listed to somebody, without its content. */
        SHOWN,
        /** Its file was opened. */
        OPENED,
        /** Taken in the place of a paper. */
        USED,
        REVOKED
    }
}
