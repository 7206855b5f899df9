package vn.motcua.feedback;

/** Where a feedback stands. */
public enum FeedbackState {
    /** Nobody has said yet what it is. */
    RECEIVED,
    /** The control office answers it itself, or still seeks the unit that will. */
    CLASSIFIED,
    /** A unit has to answer. */
    FORWARDED,
    ANSWERED,
    /** It is no feedback; the sender was told where to go. */
    REDIRECTED;

    public boolean isEnd() {
        return this == ANSWERED || this == REDIRECTED;
    }
}
