package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.DossierId;

/**
 * Something in the stored history that the application did not write.
 *
 * @param dossier the dossier concerned, or null when a seal is
 * @param detail the sequence, column or number concerned, for an administrator
 */
public record HistoryFault(Kind kind, @Nullable DossierId dossier, String detail) {

    /** What was found. */
    public enum Kind {
        /** An event is not what its hash says, or does not follow on the one before. */
        BROKEN_CHAIN,
        /** The row of the dossier says something else than its events. */
        ROW_DIFFERS,
        /** There are events without a row, or a row without events. */
        ROW_OR_EVENTS_MISSING,
        /** Events that were sealed are missing, changed or more than they were. */
        BROKEN_SEAL
    }
}
