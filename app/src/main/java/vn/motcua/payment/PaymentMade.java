package vn.motcua.payment;

/** An order was paid; published in the transaction that writes it down. */
public record PaymentMade(PaymentOrder order) {}
