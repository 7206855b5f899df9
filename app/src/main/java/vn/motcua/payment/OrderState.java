package vn.motcua.payment;

/** Where the money stands; apart from where the matter stands that it is paid for. */
public enum OrderState {
    /** Chưa thanh toán. */
    UNPAID,
    /** Chờ thanh toán: the payer was led to a platform. */
    WAITING,
    /** Đã thanh toán. */
    PAID,
    /** Hủy. */
    CANCELLED,
    /** Đã hoàn phí. */
    REFUNDED;

    public boolean isOpen() {
        return this == UNPAID || this == WAITING;
    }
}
