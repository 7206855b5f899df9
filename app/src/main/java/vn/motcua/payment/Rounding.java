package vn.motcua.payment;

import vn.motcua.shared.Money;

/** What becomes of parts of a step after a percentage was taken off; halves go down, in favour of whoever pays. */
public enum Rounding {
    TO_THE_DONG(1),
    DOWN_TO_HUNDRED(100),
    DOWN_TO_THOUSAND(1000);

    private static final long HUNDRED = 100;

    private final long step;

    Rounding(long step) {
        this.step = step;
    }

    /**
     * What is left of an amount, in whole steps and never more than exactly.
     *
     * @param percentOff 0 to 100
     */
    public Money left(Money amount, int percentOff) {
        long hundredths = Math.multiplyExact(amount.dong(), HUNDRED - percentOff);
        return new Money(hundredths / (HUNDRED * step) * step);
    }
}
