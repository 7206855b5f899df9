package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.motcua.organisation.UnitNames;
import vn.motcua.papers.Papers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.PrintedCode;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class ReceiptPaperTest {

    private static final Actor.Staff OFFICER = SignedIn.staff(Role.RECEPTION_OFFICER, "T1.61.TT");

    @Autowired
    PaymentOrders orders;

    @Autowired
    Desk desk;

    @Autowired
    Receipts receipts;

    @Autowired
    Papers papers;

    @Autowired
    UnitNames units;

    @Autowired
    TaxCodes taxCodes;

    @Autowired
    MessageSource messages;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        province.found();
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void thePrintedCodeLeadsToTheVerificationHoweverOurAddressIsWritten() throws Exception {
        var order = paid();
        var receipt = receipts.of(order).orElseThrow();

        for (var address : List.of("https://motcua.example.vn", "https://motcua.example.vn/")) {
            var paper = new ReceiptPaper(papers, units, taxCodes, messages, address);
            assertThat(PrintedCode.on(paper.forThePayer(order, receipt, ""), BarcodeFormat.QR_CODE))
                    .isEqualTo("https://motcua.example.vn/verify/" + receipt.code());
        }
    }

    private PaymentOrder paid() {
        var order = orders.open(OrderMother.owing(25_000, OFFICER.unit()));
        return desk.take(order.id(), new Desk.Taken(PayMethod.CASH, order.amount(), ""), OFFICER)
                .orThrow();
    }
}
