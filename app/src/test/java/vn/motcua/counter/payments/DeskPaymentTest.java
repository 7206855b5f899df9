package vn.motcua.counter.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.fees.DossierFees;
import vn.motcua.payment.OrderState;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.Receipt;
import vn.motcua.payment.Receipts;
import vn.motcua.payment.Refund;
import vn.motcua.payment.Refunds;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.PdfA;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class DeskPaymentTest {

    @Autowired
    Commune commune;

    @Autowired
    DossierFees fees;

    @Autowired
    Receipts receipts;

    @Autowired
    Refunds refunds;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        commune.found();
    }

    @Test
    void cashIsTakenOnceAndGetsAReceipt() {
        var dossier = owing();

        assertThat(take(dossier, "CASH", "25.000", "")).hasStatus(302);
        assertThat(take(dossier, "CASH", "25.000", ""))
                .hasStatus(422)
                .bodyText()
                .contains("đã được nộp rồi");

        assertThat(order(dossier).state()).isEqualTo(OrderState.PAID);
        var receipt = receipt(dossier);
        assertThat(receipt.series()).isEqualTo("BL26-T1.61.TT");
        var pdf = browser.get()
                .uri(address(dossier) + "/receipt")
                .with(SignedIn.as(commune.desk))
                .exchange();
        PdfA.assertKeepable(pdf.getResponse().getContentAsByteArray());
        assertThat(PdfA.text(pdf.getResponse().getContentAsByteArray()))
                .contains("BIÊN LAI THU PHÍ, LỆ PHÍ", receipt.serial(), "Nguyễn Thị Hoa")
                .contains("25.000", "Hai mươi lăm nghìn đồng", "Tiền mặt", commune.desk.displayName())
                .doesNotContain("số giao dịch", "ĐÃ HOÀN LẠI");
    }

    @Test
    void numbersOfReceiptsHaveNoGap() {
        var first = owing();
        var second = owing();
        take(first, "CASH", "25000", "");
        take(first, "CASH", "25000", "");
        take(second, "CARD", "25000", "");
        take(second, "CARD", "25000", "17089");

        assertThat(receipt(second).number()).isEqualTo(receipt(first).number() + 1);
    }

    @Test
    void whatIsNotTheAmountOrHasNoNumberIsRefusedAndKept() {
        var dossier = owing();

        assertThat(take(dossier, "CASH", "24.000", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Số tiền phải đúng bằng 25.000 đồng", "value=\"24.000\"");
        assertThat(take(dossier, "CARD", "25.000", ""))
                .hasStatus(422)
                .bodyText()
                .contains("số giao dịch");
        assertThat(take(dossier, "PLATFORM", "25.000", "1")).hasStatus(422);
        for (var amount : new String[] {"", "-1", "0", "25,5", "<b>", "9999999999999999999"}) {
            assertThat(take(dossier, "CASH", amount, "")).hasStatus(422);
        }
        assertThat(order(dossier).state()).isEqualTo(OrderState.UNPAID);
    }

    @Test
    void anotherDeskSeesNothing() {
        var dossier = owing();

        assertThat(browser.get().uri(address(dossier)).with(SignedIn.as(Role.RECEPTION_OFFICER, "T1.62.TT")))
                .hasStatus(404);
    }

    @Test
    void anOfficerSaysHowMuchWhereTheDecisionLeavesItOpen() {
        var dossier = received(new Fee(FeeKind.FEE, "", "", new FeeAmount.SetByProvince("HĐND tỉnh")));
        assertThat(fees.orderOf(dossier.id())).isEmpty();

        assertThat(post(dossier, "orders", Map.of("name-1", "Phí thẩm định", "kind-1", "FEE", "amount-1", "100.000")))
                .hasStatus(302);
        assertThat(order(dossier).amount()).isEqualTo(new Money(100_000));

        post(dossier, "orders", Map.of("name-1", "Phí thẩm định", "kind-1", "FEE", "amount-1", "80.000"));
        assertThat(order(dossier).amount()).isEqualTo(new Money(80_000));
        assertThat(post(dossier, "orders", Map.of("name-1", "Phí", "amount-1", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"x\"");
    }

    @Test
    void moneyIsGivenBackByAnotherThanWhoAsked() {
        var dossier = owing();
        take(dossier, "CASH", "25000", "");
        assertThat(post(dossier, "refunds", Map.of("because", " "))).hasStatus(422);
        post(dossier, "refunds", Map.of("because", "Thu nhầm"));
        var income = Objects.requireNonNull(order(dossier).income());
        var refund = refunds.of(income).orElseThrow();
        var asker = new Actor.Staff(
                commune.desk.account(),
                commune.desk.post(),
                SmallProvince.PROVINCE,
                Role.CONTROL_OFFICER,
                commune.desk.displayName(),
                null);

        assertThat(decide(refund.id(), asker)).hasStatus(422).bodyText().contains("Bạn là người đề nghị");
        assertThat(decide(refund.id(), SignedIn.staff(Role.CONTROL_OFFICER, "T1")))
                .hasStatus(302);

        assertThat(order(dossier).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(refunds.of(income).orElseThrow().state()).isEqualTo(Refund.State.GIVEN_BACK);
        var pdf = receipts.print(order(dossier)).orElseThrow();
        PdfA.assertKeepable(pdf);
        assertThat(PdfA.text(pdf)).contains("ĐÃ HOÀN LẠI");
        assertThat(decide(refund.id(), SignedIn.staff(Role.CONTROL_OFFICER, "T1")))
                .hasStatus(422);
    }

    @Test
    void theDeskReadsInWordsWhyTheSystemGivesMoneyBack() {
        var dossier = owing();
        take(dossier, "CASH", "25000", "");
        refunds.ask(Objects.requireNonNull(order(dossier).income()).id(), Refunds.SUBJECT_ENDED);

        assertThat(browser.get().uri(address(dossier)).with(SignedIn.as(commune.desk)))
                .bodyText()
                .contains("Hồ sơ bị từ chối hoặc rút trước khi tiếp nhận")
                .doesNotContain(Refunds.SUBJECT_ENDED);
    }

    private MvcTestResult decide(UUID refund, Actor.Staff by) {
        return browser.post()
                .uri("/control/payments/refunds/" + refund + "/decisions")
                .with(csrf())
                .with(SignedIn.as(by))
                .param("decision", "given")
                .param("note-" + refund, "FT26005")
                .exchange();
    }

    private Dossier owing() {
        return received(new Fee(FeeKind.CHARGE, "LP01", "Lệ phí", new FeeAmount.Fixed(new Money(25_000), "")));
    }

    private Dossier received(Fee fee) {
        return commune.received(commune.procedureCosting(fee), Commune.owner());
    }

    private PaymentOrder order(Dossier dossier) {
        return fees.orderOf(dossier.id()).orElseThrow();
    }

    private Receipt receipt(Dossier dossier) {
        return receipts.of(order(dossier)).orElseThrow();
    }

    private MvcTestResult take(Dossier dossier, String method, String amount, String number) {
        return post(dossier, "incomes", Map.of("method", method, "amount", amount, "number", number));
    }

    private MvcTestResult post(Dossier dossier, String noun, Map<String, String> form) {
        var request =
                browser.post().uri(address(dossier) + "/" + noun).with(csrf()).with(SignedIn.as(commune.desk));
        form.forEach(request::param);
        return request.exchange();
    }

    private static String address(Dossier dossier) {
        return "/counter/dossiers/" + dossier.code() + "/payment";
    }
}
