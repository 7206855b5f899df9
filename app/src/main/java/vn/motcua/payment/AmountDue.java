package vn.motcua.payment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Money;

/** What is to be paid, line by line, with the rule that made it less. */
public record AmountDue(List<Position> positions) {

    public AmountDue {
        positions = List.copyOf(positions);
    }

    /**
     * One line and what is left of it.
     *
     * @param less null where the full amount is due
     */
    public record Position(DueLine line, @Nullable Less less, Money due) {}

    /**
     * Why less is due.
     *
     * @param percent what was taken off, 1 to 100
     */
    public record Less(String basis, int percent, Rounding rounding) {}

    /** What would be due without any reduction. */
    public Money full() {
        return positions.stream().map(each -> each.line().amount()).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return positions.stream().map(Position::due).reduce(Money.ZERO, Money::plus);
    }

    public boolean isReduced() {
        return positions.stream().anyMatch(each -> each.less() != null);
    }
}
