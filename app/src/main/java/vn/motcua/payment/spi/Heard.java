package vn.motcua.payment.spi;

/** What a message turned out to be. */
public sealed interface Heard {

    /** It comes from the platform, unchanged. */
    record Verified(Notice notice) implements Heard {}

    /** The platform says that it does not know the outcome yet. */
    record Pending() implements Heard {}

    /** Nothing in it is believed. */
    record Rejected(Fault fault) implements Heard {}

    /** What is wrong with a message. */
    enum Fault {
        UNREADABLE,
        WRONG_SIGNATURE,
        WRONG_PARTNER,
        WRONG_CURRENCY,
        AWAY
    }
}
