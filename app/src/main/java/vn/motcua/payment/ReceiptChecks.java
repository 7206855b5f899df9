package vn.motcua.payment;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.payment.store.OrderTable;
import vn.motcua.payment.store.ReceiptTable;
import vn.motcua.payment.store.SignedReceiptTable;
import vn.motcua.shared.Money;

/** Lets anyone find out whether a receipt is ours and still stands, and no more than is written on it. */
@Service
public class ReceiptChecks {

    private final ReceiptTable receipts;
    private final SignedReceiptTable signed;
    private final OrderTable orders;

    ReceiptChecks(ReceiptTable receipts, SignedReceiptTable signed, OrderTable orders) {
        this.receipts = receipts;
        this.signed = signed;
        this.orders = orders;
    }

    /**
     * What a stranger learns of a receipt.
     *
     * @param payer a person's name masked
     * @param refunded whether the money was given back, so that the receipt proves nothing any more
     */
    public record Checked(Receipt receipt, String subject, String payer, Money amount, boolean refunded) {}

    /** By what was typed or scanned; empty for what is no code of a receipt, and for one of which we know nothing. */
    public Optional<Checked> byCode(String typed) {
        return ReceiptCode.read(typed).flatMap(receipts::find).map(this::checked);
    }

    /** By a file that was signed here, not one byte of it changed. */
    public Optional<Checked> byFile(byte[] file) {
        return signed.orderOf(file).flatMap(receipts::of).map(this::checked);
    }

    private Checked checked(Receipt receipt) {
        var order = orders.find(receipt.order()).orElseThrow();
        return new Checked(
                receipt,
                order.subject().label(),
                order.payer().nameForStrangers(),
                order.amount(),
                order.state() == OrderState.REFUNDED);
    }
}
