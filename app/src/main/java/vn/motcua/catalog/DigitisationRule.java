package vn.motcua.catalog;

/** Whether a paper must be digitised at intake (TT 01/2023/TT-VPCP, Art. 4). */
public enum DigitisationRule {
    REQUIRED,
    NOT_REQUIRED,
    /** The ministry has not issued its list. */
    NOT_YET_REGULATED
}
