package vn.motcua.office.dossier;

import java.util.Optional;
import vn.motcua.payment.PaymentOrder;

/**
 * What the applicant has to pay.
 *
 * @param order the one that counts; empty where nothing was asked for
 * @param maySay whether the reader is to say how much
 */
public record MoneyPanel(Optional<PaymentOrder> order, boolean maySay) {}
