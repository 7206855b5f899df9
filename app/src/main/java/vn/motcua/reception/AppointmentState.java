package vn.motcua.reception;

/** What became of an appointment. */
public enum AppointmentState {
    BOOKED,
    CANCELLED,
    /** The person came and has a number. */
    ARRIVED,
    /** The day is over and nobody came. */
    NO_SHOW
}
