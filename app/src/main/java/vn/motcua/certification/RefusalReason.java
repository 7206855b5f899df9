package vn.motcua.certification;

/**
 * Why no copy is certified from a paper (NĐ 23/2015/NĐ-CP, Điều 22).
 *
 * <p>{@link #LAMINATED} and {@link #UNSIGNED} are what desks meet of an original that cannot be examined or was never
 * completed; the decree names them by their consequence only.
 */
public enum RefusalReason {
    /** Torn, faded or damaged so that it cannot be read. */
    UNREADABLE,
    /** Laminated or pasted over so that paper, stamp or print cannot be examined. */
    LAMINATED,
    /** Without the signature or stamp that it needs. */
    UNSIGNED,
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
