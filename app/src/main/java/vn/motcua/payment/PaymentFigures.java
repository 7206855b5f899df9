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

    /** @param of the name of a state or a method */
    public record Figure(String of, long count, Money sum) {}
}
