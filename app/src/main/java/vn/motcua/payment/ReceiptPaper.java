package vn.motcua.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.UnitNames;
import vn.motcua.papers.AmountInWords;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.Papers;
import vn.motcua.shared.Money;

/** Prints receipts as PDF/A. */
@Component
class ReceiptPaper {

    private static final Locale PAPERS = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Papers papers;
    private final UnitNames units;
    private final TaxCodes taxCodes;
    private final MessageSource messages;
    private final String publicAddress;

    ReceiptPaper(
            Papers papers,
            UnitNames units,
            TaxCodes taxCodes,
            MessageSource messages,
            @Value("${motcua.public-address:http://localhost:8080}") String publicAddress) {
        this.papers = papers;
        this.units = units;
        this.taxCodes = taxCodes;
        this.messages = messages;
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    /** With everything that is known of the payer: for whoever stands at the desk. */
    byte[] forTheDesk(PaymentOrder order, Receipt receipt) {
        return print(receipt, data(order, receipt, order.payer()));
    }

    /**
     * With no more of a person than the name.
     *
     * @param signer who is about to sign; empty for nobody
     */
    byte[] forThePayer(PaymentOrder order, Receipt receipt, String signer) {
        return print(
                receipt,
                data(order, receipt, order.payer().onOpenPapers())
                        .text("signer", signer)
                        .flag("unsigned", signer.isEmpty()));
    }

    private byte[] print(Receipt receipt, PaperData.Building data) {
        return papers.print(ReceiptForm.KEY, receipt.unit(), day(receipt), data.build())
                .pdf();
    }

    private PaperData.Building data(PaymentOrder order, Receipt receipt, Payer payer) {
        var income = order.income();
        return PaperData.building()
                .text("agency", units.of(receipt.unit(), day(receipt), PAPERS))
                .text("taxCode", taxCodes.of(receipt.unit()).orElse(""))
                .text("series", receipt.series())
                .text("serial", receipt.serial())
                .text("day", DAY.format(day(receipt)))
                .text("payer", payer.name())
                .text("identifier", payer.identifier())
                .text("address", payer.address())
                .text("subject", order.subject().label())
                .rows("lines", lines(order.due()))
                .text("total", dong(order.amount()))
                .text("words", AmountInWords.of(order.amount()))
                .text("method", income == null ? "" : said("payment.method." + income.method()))
                .text("transaction", income == null ? "" : income.transaction())
                .text("reference", order.reference().value())
                .text("collector", receipt.collector())
                .flag("refunded", order.state() == OrderState.REFUNDED)
                .text("code", receipt.code().spelled())
                .text("qr", publicAddress + "/verify/" + receipt.code());
    }

    private List<PaperData> lines(AmountDue due) {
        return due.positions().stream()
                .map(each -> PaperData.building()
                        .text("kind", said("payment.kind." + each.line().kind()))
                        .text("name", each.line().name())
                        .text("less", less(each))
                        .text("amount", dong(each.due()))
                        .build())
                .toList();
    }

    private String less(AmountDue.Position position) {
        var less = position.less();
        return less == null
                ? ""
                : "Mức thu %s, giảm %d%% theo %s"
                        .formatted(dong(position.line().amount()), less.percent(), less.basis());
    }

    private String said(String key) {
        return messages.getMessage(key, null, PAPERS);
    }

    private static LocalDate day(Receipt receipt) {
        return LocalDate.ofInstant(receipt.issuedAt(), WorkingCalendar.ZONE);
    }

    private static String dong(Money amount) {
        return "%,d".formatted(amount.dong()).replace(',', '.');
    }
}
