package vn.motcua.post;

import vn.motcua.shared.AccountId;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;

/**
 * What an agent took for a desk on a day, and what became of it.
 *
 * @param postage taken on the day; the post keeps it
 * @param difference in đồng: what was counted at the desk less what the agent said; below zero when some was missing
 */
public record CashDay(
        AccountId agent, String agentName, UnitCode office, UnitCode desk, Sums fees, Money postage, long difference) {

    /**
     * Fees, which belong to the desk.
     *
     * @param before taken on earlier days and not brought by then
     * @param broughtOnTheDay counted at the desk that day
     * @param open taken and not counted at the end of the day
     */
    public record Sums(Money before, Money collected, Money broughtOnTheDay, Money open) {

        /** What was there and came in is what went out and is left. */
        public boolean addUp() {
            return before.plus(collected).equals(broughtOnTheDay.plus(open));
        }
    }
}
