package vn.motcua.feedback;

/** The classes of NĐ 20/2008, and what is neither. */
public enum FeedbackClass {
    /** Delay, harassment, not doing or wrongly doing. */
    CONDUCT,
    /** A rule that is unreasonable, unlawful, not consistent or too complicated. */
    RULES,
    /** Not feedback in the sense of the decree: somebody wants to know something, and others may too. */
    QUESTION,
    /** A complaint or denunciation, for which other laws hold, or something else. */
    NOT_FEEDBACK
}
