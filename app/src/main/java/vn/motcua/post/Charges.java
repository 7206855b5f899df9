package vn.motcua.post;

import vn.motcua.shared.Money;

/**
 * What the post collects: from the sender of a dossier when it takes it, from the receiver of a result when it brings it.
 *
 * @param fees what the procedure costs; the post owes it to the one-stop unit
 * @param postage what carrying costs; the post keeps it
 */
public record Charges(Money fees, Money postage) {

    public static final Charges NONE = new Charges(Money.ZERO, Money.ZERO);

    public Money total() {
        return fees.plus(postage);
    }
}
