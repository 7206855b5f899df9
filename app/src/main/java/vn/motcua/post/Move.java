package vn.motcua.post;

/** What can be done to a consignment; {@code domain/Passage} says when. */
public enum Move {
    /** The post takes it from whoever sends it. */
    ACCEPT,
    /** It leaves for another office. */
    DISPATCH,
    /** The office that delivers it has it. */
    ARRIVE,
    /** The one-stop unit takes the dossier over; both sides have signed. */
    HAND_OVER,
    /** The citizen takes the result. */
    DELIVER,
    /** A delivery was tried in vain; it stays with the office. */
    MISS,
    /** It goes back to whoever sent it. */
    RETURN,
    /** It cannot be found. */
    LOSE,
    /** What was lost has turned up. */
    FIND
}
