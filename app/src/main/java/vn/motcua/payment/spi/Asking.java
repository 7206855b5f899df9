package vn.motcua.payment.spi;

import java.net.URI;
import vn.motcua.payment.Attempt;
import vn.motcua.payment.PaymentOrder;

/**
 * A payer who wants to pay.
 *
 * @param back where the platform leads the browser afterwards
 * @param address of the payer's browser
 * @param unitName what the receiving unit is called
 */
public record Asking(PaymentOrder order, Attempt attempt, URI back, String address, String unitName) {}
