package vn.motcua.payment;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.payment.ElectronicReceipt.Form;
import vn.motcua.payment.store.SignedReceiptTable;

/**
 * Receipts for the payer, signed by whoever collected. Each is signed when somebody first asks for it and kept as it is;
 * without a key it is given out unsigned, and says so.
 */
@Service
public class ElectronicReceipts {

    private final Receipts receipts;
    private final ReceiptPaper paper;
    private final ReceiptXml xml;
    private final ReceiptSeal seal;
    private final SignedReceiptTable signed;
    private final Clock clock;

    ElectronicReceipts(
            Receipts receipts,
            ReceiptPaper paper,
            ReceiptXml xml,
            ReceiptSeal seal,
            SignedReceiptTable signed,
            Clock clock) {
        this.receipts = receipts;
        this.paper = paper;
        this.xml = xml;
        this.seal = seal;
        this.signed = signed;
        this.clock = clock;
    }

    /**
     * What can be taken home.
     *
     * @param signer who signs, by the name in the certificate; empty where the collecting unit has no key
     */
    public record Offered(Receipt receipt, String signer) {}

    /** Empty while nothing was paid. */
    public Optional<Offered> offered(PaymentOrder order) {
        return receipts.of(order)
                .map(receipt -> new Offered(
                        receipt,
                        seal.of(receipt.unit()).map(ReceiptSeal.Sealer::subject).orElse("")));
    }

    /** Empty while nothing was paid. Takes part in no transaction: a time stamp may be asked for. */
    public Optional<ElectronicReceipt> give(PaymentOrder order, Form form) {
        return receipts.of(order).map(receipt -> give(order, receipt, form));
    }

    private ElectronicReceipt give(PaymentOrder order, Receipt receipt, Form form) {
        boolean refunded = order.state() == OrderState.REFUNDED;
        return signed.find(order.id(), form, refunded)
                .or(() -> seal.of(receipt.unit())
                        .flatMap(sealer -> seal.set(sealer, form, made(order, receipt, form, sealer.subject())))
                        .map(content -> signed.keep(order.id(), form, refunded, content, clock.instant())))
                .map(content -> named(receipt, form, content, true))
                .orElseGet(() -> named(receipt, form, made(order, receipt, form, ""), false));
    }

    private byte[] made(PaymentOrder order, Receipt receipt, Form form, String signer) {
        return switch (form) {
            case PDF -> paper.forThePayer(order, receipt, signer);
            case XML -> xml.write(order, receipt);
        };
    }

    private static ElectronicReceipt named(Receipt receipt, Form form, byte[] content, boolean signed) {
        var name = "bien-lai-%s-%s.%s".formatted(receipt.series(), receipt.serial(), form.ending());
        return new ElectronicReceipt(name, form, content, signed);
    }
}
