package vn.motcua.feedback;

/** How a feedback came in; reports count the ways apart. */
public enum Way {
    WEB,
    HOTLINE,
    /** A letter. */
    PAPER,
    COUNTER,
    /** From the National Public Service Portal. */
    NATIONAL_PORTAL,
    /** Nobody wrote: somebody was not satisfied with how a dossier was handled. No feedback in the sense of the law. */
    RATING
}
