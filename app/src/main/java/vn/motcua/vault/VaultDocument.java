package vn.motcua.vault;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FileId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;

/**
 * One document that the administration holds for a citizen or organisation.
 *
 * @param owner the personal or tax number of whom it belongs to
 * @param type the national code of the kind of paper, such as {@code KQ.G15.000031}; empty where none is known
 * @param procedure whose result it is; null where it is none or that is not known
 * @param name as the paper calls itself
 * @param number as written on it; empty when it carries none
 * @param issuer the body that issued it, in words
 * @param validTo the last day on which it holds; null when it holds without end
 * @param version 1 for the first paper, one more for each that replaces it
 * @param heldBy the unit that put it in, and answers for it
 */
public record VaultDocument(
        VaultDocumentId id,
        String owner,
        String ownerName,
        String type,
        @Nullable ProcedureCode procedure,
        String name,
        String number,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        Origin origin,
        Signed signed,
        Standing standing,
        int version,
        FileId file,
        UnitCode heldBy,
        Instant keptAt) {

    /** How it came in. */
    public enum Origin {
        /** The result of a dossier. */
        RESULT,
        /** A paper of a dossier, digitised and verified. */
        COMPONENT,
        /** An old paper archive, loaded in bulk. */
        PAPER_ARCHIVE,
        /** An electronic copy certified from the original. */
        CERTIFIED_COPY
    }

    /** What its signatures are worth, as last checked. */
    public enum Signed {
        VALID,
        UNSIGNED,
        NOT_TRUSTED,
        BROKEN
    }

    /** Whether it may still be relied on. */
    public enum Standing {
        IN_FORCE,
        REPLACED,
        REVOKED
    }

    /** Whether it may be relied on that day. */
    public boolean isInForce(LocalDate day) {
        return standing == Standing.IN_FORCE && !day.isBefore(issuedOn) && (validTo == null || !day.isAfter(validTo));
    }
}
