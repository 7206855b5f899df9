package vn.motcua.fees;

import vn.motcua.payment.PaymentOrder;
import vn.motcua.shared.DossierId;

/**
 * Another amount is asked for than before; published in the transaction that writes it down.
 *
 * @param order the one that counts now
 */
public record AmountCorrected(DossierId dossier, PaymentOrder order) {

    /** The amount with what it is for, in Vietnamese. */
    public String inWords() {
        return DueInWords.corrected(order);
    }
}
