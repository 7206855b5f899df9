package vn.motcua.reception;

/** Where a ticket stands. */
public enum TicketState {
    WAITING,
    /** Its number is on the screen. */
    CALLED,
    /** The person is at the desk. */
    SERVING,
    DONE,
    /** Called, and nobody came. */
    NO_SHOW,
    /** Still open when the day was over. */
    CLOSED;

    public boolean isAtDesk() {
        return this == CALLED || this == SERVING;
    }

    public boolean isOver() {
        return this == DONE || this == NO_SHOW || this == CLOSED;
    }
}
