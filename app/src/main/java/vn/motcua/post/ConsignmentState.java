package vn.motcua.post;

/** Where a consignment stands. */
public enum ConsignmentState {
    /** Made up, and still with whoever sends it. */
    CREATED,
    ACCEPTED_AT_POST,
    IN_TRANSIT,
    /** At the office that delivers it. */
    ARRIVED,
    /** The one-stop unit has taken over the dossier: an end. */
    HANDED_OVER,
    /** The citizen has the result: an end. */
    DELIVERED,
    /** Back with whoever sent it: an end. */
    RETURNED,
    /** Nobody knows where it is; it may yet be found. */
    LOST;

    /** Whether the post has it. */
    public boolean isWithThePost() {
        return this == ACCEPTED_AT_POST || this == IN_TRANSIT || this == ARRIVED;
    }

    /** Whether it will not move any more. */
    public boolean isEnd() {
        return this == HANDED_OVER || this == DELIVERED || this == RETURNED;
    }
}
