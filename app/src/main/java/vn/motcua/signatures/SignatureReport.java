package vn.motcua.signatures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the signatures of a file are worth.
 *
 * @param verdict of the weakest of them
 */
public record SignatureReport(Verdict verdict, List<Line> signatures) {

    /** From the best to the worst. */
    public enum Verdict {
        VALID,
        UNSIGNED,
        /** Intact, but signed by somebody whose certificate leads to no trusted authority. */
        UNKNOWN_SIGNER,
        /** Intact, but nobody can say now whether the certificate had been revoked. */
        NOT_CHECKABLE,
        NOT_YET_VALID,
        EXPIRED,
        REVOKED,
        /** It covers a part of the file only; what was added later nobody signed. */
        PARTIAL,
        /** The file was changed after it was signed. */
        BROKEN
    }

    /**
     * One signature.
     *
     * @param at the proven time where there is a time stamp, else the claimed one; null when none is said
     * @param level such as {@code PAdES-BASELINE-T}
     */
    public record Line(
            Verdict verdict,
            String signer,
            String organisation,
            String issuer,
            @Nullable Instant at,
            boolean timeStamped,
            String level) {}

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }
}
