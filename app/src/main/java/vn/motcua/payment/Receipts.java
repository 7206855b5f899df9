package vn.motcua.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.payment.store.ReceiptTable;

/** Receipts: numbered as the money comes in, printed from the record each time. */
@Service
public class Receipts {

    private final ReceiptTable table;
    private final ReceiptPaper paper;

    Receipts(ReceiptTable table, ReceiptPaper paper) {
        this.table = table;
        this.paper = paper;
    }

    /** Within the transaction in which the money is written down. */
    Receipt issue(PaymentOrder order, Income income) {
        int year = LocalDate.ofInstant(income.heardAt(), WorkingCalendar.ZONE).getYear();
        return table.issue(order.id(), income.unit(), year, income.heardAt(), income.takenBy());
    }

    /** Empty while nothing was paid. */
    public Optional<Receipt> of(PaymentOrder order) {
        return table.of(order.id());
    }

    /**
     * The receipt as PDF/A, to be printed at the desk; it says all that is known of the payer, so it goes to nobody else.
     * Empty while nothing was paid.
     */
    public Optional<byte[]> print(PaymentOrder order) {
        return of(order).map(receipt -> paper.forTheDesk(order, receipt));
    }
}
