package vn.motcua.calendar;

/**
 * What may stop the legal clock. Nothing else does: neither a system failure, nor waiting within the administration,
 * nor a missing approver.
 */
public enum PauseGround {
    /** The applicant was asked to supplement the dossier (national status 5). */
    SUPPLEMENT,
    /** The applicant has to meet a financial obligation (national status 6). */
    FINANCIAL_OBLIGATION,
    /** Handling was suspended by a decision (national status 8). */
    SUSPENSION
}
