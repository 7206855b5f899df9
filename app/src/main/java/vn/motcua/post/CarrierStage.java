package vn.motcua.post;

/** Where an envelope is according to the carrier's system. */
public enum CarrierStage {
    ACCEPTED,
    UNDER_WAY,
    ARRIVED,
    DELIVERED,
    RETURNED,
    /** The carrier cannot find it; an agent verifies that and reports it. */
    LOST,
    /** A state that the adapter does not know: its text is shown as it came. */
    UNKNOWN
}
