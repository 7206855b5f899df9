package vn.motcua.post;

/** Which consignments of a post office or a desk somebody wants to see. */
public enum ConsignmentView {
    /** Of an office: dossiers that it has, to be handed over at the desk. */
    TO_HAND_OVER,
    /** Of an office: results that it has, to be brought to their owners. */
    TO_DELIVER,
    /** Of an office: on the way to it. */
    COMING,
    /** Of an office: taken in here and now elsewhere. */
    ELSEWHERE,
    /** Of an office: at their end, the latest first. */
    DONE,
    /** Of a desk: dossiers on their way to it. */
    TO_DESK,
    /** Of a desk: results in envelopes that the post has not fetched. */
    TO_FETCH,
    /** Of a desk: results on their way. */
    FROM_DESK,
    /** Of a desk: at their end, the latest first. */
    DONE_AT_DESK,
    /** Of an office: not there on the promised day, or lost. */
    LATE,
    /** Of a desk: not there on the promised day, or lost. */
    LATE_AT_DESK
}
