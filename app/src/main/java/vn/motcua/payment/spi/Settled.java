package vn.motcua.payment.spi;

/** What came of a notice. */
public enum Settled {
    PAID,
    /** The platform says that the payer did not pay. */
    NOT_PAID,
    /** Told before; nothing changed. */
    REPEATED,
    /** The order is no longer to be paid, or was paid otherwise: the money is to be given back. */
    TO_GIVE_BACK,
    WRONG_AMOUNT,
    UNKNOWN
}
