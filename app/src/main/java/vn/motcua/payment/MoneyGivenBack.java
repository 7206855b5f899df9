package vn.motcua.payment;

/**
 * Money was transferred back; published in the transaction that writes it down.
 *
 * @param order for which it had come; still paid when the money had come twice
 */
public record MoneyGivenBack(PaymentOrder order, Refund refund) {}
