package vn.motcua.slips;

import java.util.List;
import java.util.UUID;
import vn.motcua.shared.Money;

/**
 * Money that was taken at the desk.
 *
 * @param payer who paid, 1 to 200 characters
 * @param lines one to {@value #MOST_LINES}
 * @param requestKey of the form; the same form posted twice makes one receipt
 */
public record NewFeeReceipt(String payer, List<FeeLine> lines, UUID requestKey) {

    public static final int MOST_LINES = 20;
    public static final int LONGEST_PAYER = 200;

    public NewFeeReceipt {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(FeeLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
