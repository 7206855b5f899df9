package vn.motcua.notification;

/** How far a message came. */
public enum MessageState {
    /** For its turn, for the morning, or for the next attempt. */
    WAITING,
    /** A node is at it; when its claim runs out, another takes it up. */
    SENDING,
    /** The carrier took it. */
    SENT,
    /** It is on the person's page, or the carrier says that it arrived. */
    DELIVERED,
    /** It did not arrive and is not tried again by itself. */
    FAILED,
    /** It was not to be sent: the person or the budget said so. */
    HELD_BACK
}
