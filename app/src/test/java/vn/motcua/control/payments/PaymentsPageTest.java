package vn.motcua.control.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.payment.Desk;
import vn.motcua.payment.Income;
import vn.motcua.payment.OrderMother;
import vn.motcua.payment.PayMethod;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.payment.Refunds;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
@Transactional
class PaymentsPageTest {

    private static final Actor.Staff DESK = SignedIn.staff(Role.RECEPTION_OFFICER, "T1.61.TT");

    @Autowired
    MockMvcTester pages;

    @Autowired
    PaymentOrders orders;

    @Autowired
    Desk desk;

    @Autowired
    Refunds refunds;

    @Autowired
    JdbcClient database;

    @Test
    void aDifferenceIsSettledOnceWithANote() {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into payment.difference (id, platform, day, kind, reference, transaction, there)
                        values (:id, 'payplat', '2026-01-05', 'MISSING_HERE', 'MC260105BCDF234501', :transaction, 25000)
                        """).param("id", id).param("transaction", id.toString()).update();

        assertThat(pages.get().uri("/control/payments").with(SignedIn.as(Role.AUDITOR, "T1")))
                .hasStatusOk()
                .bodyText()
                .contains("Có trên sao kê, không có trong sổ", "Sao kê: 25.000 đồng.")
                .doesNotContain("payment.", "/settlements");
        assertThat(settle(id, " ")).hasStatus(422).bodyText().contains("Hãy ghi rõ");
        assertThat(settle(id, "Đã hỏi nền tảng và ghi nhận")).hasStatus(302);
        assertThat(pages.get().uri("/control/payments").with(SignedIn.as(Role.AUDITOR, "T1")))
                .bodyText()
                .as("out of the way, below what is still to do")
                .containsSubsequence("Đã xử lý gần đây", id.toString());
        assertThat(settle(id, "Lần nữa")).hasStatus(422).bodyText().contains("Người khác vừa xử lý");
    }

    @Test
    void aDayIsComparedOnlyWithAPlatformThatWeUse() {
        assertThat(reconcile("nowhere", "5")).hasStatus(422).bodyText().contains("không còn dùng được");
        assertThat(reconcile("nowhere", "32")).hasStatus(422).bodyText().contains("Hãy nhập ngày");
    }

    /** Paid, given back, cancelled and waiting: what the page says is what the rows come to. */
    @Test
    void theFiguresAddUpToTheRowsBehindThem() throws Exception {
        var kept = paid(25_000);
        var returned = paid(40_000);
        refunds.ask(returned.id(), "Thu nhầm", DESK).orThrow();
        var refund = refunds.of(income(returned)).orElseThrow();
        refunds.gaveBack(refund.id(), "FT26005", SignedIn.staff(Role.CONTROL_OFFICER, "T1"))
                .orThrow();
        var asked = paid(15_000);
        refunds.ask(asked.id(), "Thu nhầm", DESK).orThrow();
        var cancelled = order(10_000);
        orders.cancel(cancelled.id(), PaymentOrder.ASKED_ANEW).orThrow();
        cameForNothing(cancelled);
        order(5_000);

        var page = pages.get().uri("/control/payments").with(SignedIn.as(Role.AUDITOR, "T1"));
        var text = page.exchange()
                .getResponse()
                .getContentAsString()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");

        long received = sum("select sum(amount) from payment.income where counted");
        long givenBack = sum("select sum(amount) from payment.payment_order where state = 'REFUNDED'");
        long paidOrders = sum("select sum(amount) from payment.payment_order where state = 'PAID'");
        long toGiveBack = sum("""
                select sum(i.amount) from payment.refund r join payment.income i on i.id = r.income where r.state = 'ASKED'
                """);
        long receipts = sum("select count(*) from payment.receipt");
        assertThat(toGiveBack).as("asked at the desk, and come for nothing").isGreaterThanOrEqualTo(25_000);
        assertThat(kept.amount().dong()).isLessThanOrEqualTo(paidOrders);
        assertThat(received).isEqualTo(paidOrders + givenBack);
        assertThat(receipts)
                .isEqualTo(sum("select count(*) from payment.payment_order where state in ('PAID', 'REFUNDED')"));
        assertThat(text)
                .contains("Đã thu %s %s biên lai".formatted(money(received), number(receipts)))
                .contains("Trong đó đã hoàn " + money(givenBack))
                .contains("Còn lại " + money(received - givenBack))
                .contains("Chờ hoàn " + money(toGiveBack))
                .contains("Đã thanh toán %s %s"
                        .formatted(
                                number(sum("select count(*) from payment.payment_order where state = 'PAID'")),
                                money(paidOrders)))
                .contains("Cộng %s %s"
                        .formatted(
                                number(sum("select count(*) from payment.payment_order")),
                                money(sum("select sum(amount) from payment.payment_order"))))
                .contains("Cộng %s %s"
                        .formatted(
                                number(sum("select count(*) from payment.payment_order where state = 'PAID'")),
                                money(received - givenBack)));
    }

    private PaymentOrder order(long dong) {
        return orders.open(OrderMother.owing(dong, DESK.unit()));
    }

    private PaymentOrder paid(long dong) {
        var order = order(dong);
        return desk.take(order.id(), new Desk.Taken(PayMethod.CASH, order.amount(), ""), DESK)
                .orThrow();
    }

    /** Money that a platform tells of when nothing is due any more. */
    private void cameForNothing(PaymentOrder order) {
        var income = UUID.randomUUID();
        database.sql("""
                        insert into payment.income (id, payment_order, counted, method, platform, transaction, amount,
                            paid_at, heard_at, taken_by, unit)
                        values (:id, :order, false, 'PLATFORM', 'payplat', :transaction, :amount, now(), now(), 'payplat', 'T1')
                        """)
                .param("id", income)
                .param("order", order.id())
                .param("transaction", income.toString())
                .param("amount", order.amount().dong())
                .update();
        refunds.ask(income, Refunds.NOT_DUE);
    }

    private static Income income(PaymentOrder order) {
        return Objects.requireNonNull(order.income());
    }

    private long sum(String sql) {
        return database.sql(sql).query(Long.class).optional().orElse(0L);
    }

    private static String money(long dong) {
        return number(dong) + " đồng";
    }

    private static String number(long number) {
        return "%,d".formatted(number).replace(',', '.');
    }

    private MvcTestResult settle(UUID id, String note) {
        return pages.post()
                .uri("/control/payments/differences/" + id + "/settlements")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("note-" + id, note)
                .exchange();
    }

    private MvcTestResult reconcile(String platform, String day) {
        return pages.post()
                .uri("/control/payments/reconciliations")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("platform", platform)
                .param("day.day", day)
                .param("day.month", "1")
                .param("day.year", "2026")
                .exchange();
    }
}
