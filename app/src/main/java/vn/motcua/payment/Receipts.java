package vn.motcua.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.UnitNames;
import vn.motcua.papers.AmountInWords;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.Papers;
import vn.motcua.payment.store.ReceiptTable;
import vn.motcua.shared.Money;

/** Receipts: numbered as the money comes in, printed from the record each time. */
@Service
public class Receipts {

    private static final Locale PAPERS = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReceiptTable table;
    private final Papers papers;
    private final UnitNames units;
    private final MessageSource messages;

    Receipts(ReceiptTable table, Papers papers, UnitNames units, MessageSource messages) {
        this.table = table;
        this.papers = papers;
        this.units = units;
        this.messages = messages;
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

    /** The receipt as PDF/A; names the payer, so it goes to nobody else. Empty while nothing was paid. */
    public Optional<byte[]> print(PaymentOrder order) {
        return of(order).map(receipt -> print(order, receipt));
    }

    private byte[] print(PaymentOrder order, Receipt receipt) {
        var day = LocalDate.ofInstant(receipt.issuedAt(), WorkingCalendar.ZONE);
        var income = order.income();
        var data = PaperData.building()
                .text("agency", units.of(receipt.unit(), day, PAPERS))
                .text("series", receipt.series())
                .text("serial", receipt.serial())
                .text("day", DAY.format(day))
                .text("payer", order.payer().name())
                .text("identifier", order.payer().identifier())
                .text("address", order.payer().address())
                .text("subject", order.subject().label())
                .rows("lines", lines(order.due()))
                .text("total", dong(order.amount()))
                .text("words", AmountInWords.of(order.amount()))
                .text("method", income == null ? "" : said("payment.method." + income.method()))
                .text("transaction", income == null ? "" : income.transaction())
                .text("reference", order.reference().value())
                .text("collector", receipt.collector())
                .flag("refunded", order.state() == OrderState.REFUNDED)
                .build();
        return papers.print(ReceiptForm.KEY, receipt.unit(), day, data).pdf();
    }

    private List<PaperData> lines(AmountDue due) {
        return due.positions().stream()
                .map(each -> PaperData.building()
                        .text("kind", said("payment.kind." + each.line().kind()))
                        .text("name", each.line().name())
                        .text("amount", dong(each.due()))
                        .build())
                .toList();
    }

    private String said(String key) {
        return messages.getMessage(key, null, PAPERS);
    }

    private static String dong(Money amount) {
        return "%,d".formatted(amount.dong()).replace(',', '.');
    }
}
