package vn.motcua.payment;

/** How money comes in. */
public enum PayMethod {
    /** At a payment platform. */
    PLATFORM,
    CASH,
    CARD,
    /** To the unit's account, such as by a VietQR code. */
    TRANSFER
}
