package vn.motcua.slips.domain;

import java.util.Optional;
import vn.motcua.slips.FeeLine;
import vn.motcua.slips.NewFeeReceipt;
import vn.motcua.slips.NewHandOverList;
import vn.motcua.slips.SlipRefusal;

/** What must be said before money or dossiers are given a paper. */
public final class SlipRules {

    private SlipRules() {}

    public static Optional<SlipRefusal> wrongWith(NewFeeReceipt receipt) {
        var payer = receipt.payer().strip();
        if (payer.isEmpty() || payer.length() > NewFeeReceipt.LONGEST_PAYER) {
            return Optional.of(new SlipRefusal.NoPayer());
        }
        var lines = receipt.lines();
        boolean right = !lines.isEmpty()
                && lines.size() <= NewFeeReceipt.MOST_LINES
                && lines.stream().allMatch(SlipRules::isPayable);
        return right ? Optional.empty() : Optional.of(new SlipRefusal.WrongAmounts(NewFeeReceipt.MOST_LINES));
    }

    public static Optional<SlipRefusal> wrongWith(NewHandOverList list) {
        var receiver = list.receiver().strip();
        if (receiver.isEmpty() || receiver.length() > NewHandOverList.LONGEST_RECEIVER) {
            return Optional.of(new SlipRefusal.NoReceiver());
        }
        int size = list.dossiers().size();
        return size == 0 || size > NewHandOverList.MOST
                ? Optional.of(new SlipRefusal.NoDossiers(NewHandOverList.MOST))
                : Optional.empty();
    }

    private static boolean isPayable(FeeLine line) {
        return !line.name().isBlank()
                && line.name().length() <= FeeLine.LONGEST_NAME
                && !line.amount().isZero();
    }
}
