package vn.motcua.notification;

/** Why a message was not sent, or did not arrive. */
public enum StopReason {
    /** The person does not want messages of this kind or channel. */
    OPTED_OUT,
    /** The month's money for this channel is spent. */
    OVER_BUDGET,
    /** A landline, or no number at all. */
    NOT_A_MOBILE,
    /** There is no published template, or it mentions what this event does not know. */
    NO_TEMPLATE,
    /** The carrier refused it for good. */
    REFUSED_BY_CARRIER,
    /** The carrier took it and later said that it did not arrive. */
    NOT_DELIVERED,
    /** Nobody took it for two days. */
    GAVE_UP,
    /** A node died while it was handing the message over, and the carrier knows no repetitions. */
    UNCERTAIN,
    /** Before it went, what it said was no longer true. */
    OVERTAKEN;

    /** Whether another attempt may do better: not against the person's will, not to a number that is none, nothing untrue. */
    public boolean mayBeSentAgain() {
        return this != OPTED_OUT && this != NOT_A_MOBILE && this != OVERTAKEN;
    }
}
