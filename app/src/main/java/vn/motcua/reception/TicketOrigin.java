package vn.motcua.reception;

/** Where a ticket was taken. */
public enum TicketOrigin {
    KIOSK,
    /** Given out by an officer. */
    DESK,
    /** On one's own phone, by the code at the door. */
    PHONE
}
