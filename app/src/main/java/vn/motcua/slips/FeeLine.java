package vn.motcua.slips;

import vn.motcua.shared.Money;

/**
 * One thing that was paid.
 *
 * @param name such as "Lệ phí cấp giấy phép", 1 to 200 characters
 * @param charge whether it is a charge (lệ phí), not a fee (phí)
 * @param amount more than nothing
 */
public record FeeLine(String name, boolean charge, Money amount) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;
}
