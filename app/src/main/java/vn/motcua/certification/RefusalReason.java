package vn.motcua.certification;

/** Why no copy is certified from a paper (NĐ 23/2015/NĐ-CP, Điều 22). */
public enum RefusalReason {
    /** Torn, faded or damaged so that it cannot be read. */
    UNREADABLE,
    /** Erased, corrected or added to. */
    ERASED,
    /** What was shown is a copy, not the original. */
    NOT_ORIGINAL,
    /** Another authority certifies such papers. */
    WRONG_AUTHORITY,
    /** Marked secret, or expressly not to be copied. */
    NOT_TO_BE_COPIED,
    /** Its content is against the law or morals. */
    FORBIDDEN_CONTENT,
    /** Issued abroad and not legalised. */
    NOT_LEGALISED,
    /** Made by private persons, without confirmation by an authority. */
    PRIVATE_PAPER
}
