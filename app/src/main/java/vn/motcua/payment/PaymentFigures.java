package vn.motcua.payment;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.payment.store.FigureTable;
import vn.motcua.shared.Money;

/** What was asked for and what came in. */
@Service
public class PaymentFigures {

    private final FigureTable table;

    PaymentFigures(FigureTable table) {
        this.table = table;
    }

    /** How many orders stand where, and for how much. */
    public List<Figure> byState() {
        return table.byState();
    }

    /** How the money came that counts and was not given back. */
    public List<Figure> byMethod() {
        return table.byMethod();
    }

    /** What the books come to. */
    public Books books() {
        return table.books();
    }

    /**
     * The books in sum.
     *
     * @param receipts how many were issued
     * @param received what they say
     * @param givenBack of what they say
     * @param toGiveBack what waits to be given back, money that paid nothing among it
     */
    public record Books(long receipts, Money received, Money givenBack, Money toGiveBack) {

        /** What was received and not given back. */
        public Money kept() {
            return new Money(received.dong() - givenBack.dong());
        }
    }

    /** @param of the name of a state or a method */
    public record Figure(String of, long count, Money sum) {}
}
