package vn.motcua.certification;

/** What must hold of original and scan before a copy goes to its certifier; each is ticked by itself. */
public enum Comparison {
    /** The original itself was shown. */
    ORIGINAL,
    /** The scan has all pages, and they can be read. */
    COMPLETE,
    /** The scan says what the original says. */
    SAME,
    /** Nothing was erased from the original, corrected or added. */
    UNTOUCHED
}
