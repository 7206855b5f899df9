package vn.motcua.office.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DocumentRef;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.DossierFees;
import vn.motcua.payment.Desk;
import vn.motcua.payment.OrderState;
import vn.motcua.payment.PayMethod;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.Receipts;
import vn.motcua.payment.ReductionMother;
import vn.motcua.payment.Reductions;
import vn.motcua.process.StepKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Money;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** Whoever handles a dossier says how much is due, and the clock rests until it is paid. */
@ProductTest
class FeeRequestTest {

    /** A code that only this test has, so that its rule reduces nobody else's fee. */
    private static final String CODE = "PHI-" + UUID.randomUUID().toString().substring(0, 8);

    private static final String GROUP = "Hộ nghèo " + CODE;

    @Autowired
    Commune commune;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierFees fees;

    @Autowired
    Desk desk;

    @Autowired
    Receipts receipts;

    @Autowired
    Reductions reductions;

    @Autowired
    WorkingCalendars calendars;

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
    void theClockRestsFromTheNoticeUntilItIsPaid() {
        var dossier = toBePaid();
        var due = Objects.requireNonNull(dossier.clock()).dueAt();

        assertThat(ask(dossier, "100.000")).hasStatus(302);

        assertThat(now(dossier).status()).isEqualTo(DossierStatus.AWAITING_FINANCIAL_OBLIGATION);
        var order = order(dossier);
        assertThat(order.amount()).isEqualTo(new Money(100_000));
        assertThat(order.unit()).isEqualTo(SmallProvince.DIVISION);

        clock.moveTo("2026-01-07T08:00");
        paid(order);

        var goesOn = now(dossier);
        assertThat(goesOn.status()).isEqualTo(DossierStatus.PROCESSING);
        var later = Objects.requireNonNull(goesOn.clock()).dueAt();
        assertThat(calendars.of(SmallProvince.DIVISION).workingMinutesBetween(due, later))
                .isEqualTo(2 * TimeLimit.MINUTES_OF_A_WORKING_DAY);
        assertThat(receipts.of(order).orElseThrow().series()).isEqualTo("BL26-" + SmallProvince.DIVISION);
        commune.act(goesOn, new Act.HandOver(Commune.task(goesOn, StepKind.FINANCIAL_OBLIGATION), ""), commune.officer);
    }

    @Test
    void thePageOfTheDossierSaysWhatTheOfficerCanStillDoAboutTheAmount() {
        var dossier = toBePaid();
        assertThat(page(dossier)).contains(">Báo mức phải nộp</a>").doesNotContain("Sửa số tiền phải nộp");

        ask(dossier, "100.000");
        assertThat(page(dossier)).contains(">Sửa số tiền phải nộp</a>").doesNotContain("Báo mức phải nộp");

        paid(order(dossier));
        assertThat(page(dossier))
                .doesNotContain("Sửa số tiền phải nộp", "Báo mức phải nộp")
                .contains("Hệ thống tự thực hiện")
                .doesNotContain("– payment");
    }

    private String page(Dossier dossier) {
        return new String(
                browser.get()
                        .uri("/office/dossiers/" + dossier.code())
                        .with(SignedIn.as(commune.officer))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void theDeskTakesTheMoneyButDoesNotSayHowMuch() {
        var dossier = toBePaid();

        var refused = post("/counter/dossiers/" + dossier.code() + "/payment/orders", dossier, "100.000", commune.desk);
        assertThat(refused).hasStatus(422).bodyText().contains("do cơ quan giải quyết báo mức thu");
        assertThat(fees.orderOf(dossier.id())).isEmpty();

        ask(dossier, "100.000");
        assertThat(browser.post()
                        .uri("/counter/dossiers/" + dossier.code() + "/payment/incomes")
                        .with(SignedIn.as(commune.desk))
                        .with(csrf())
                        .param("method", "CASH")
                        .param("amount", "100.000"))
                .hasStatus(302);
        assertThat(order(dossier).state()).isEqualTo(OrderState.PAID);
    }

    @Test
    void aCorrectedAmountReplacesTheFirstAndThePayerIsToldWhere() {
        var dossier = toBePaid();
        ask(dossier, "100.000");
        var first = order(dossier);

        assertThat(ask(now(dossier), "80.000")).hasStatus(302);

        assertThat(order(dossier).amount()).isEqualTo(new Money(80_000));
        assertThat(browser.get().uri(first.path())).bodyText().contains("Cơ quan đã sửa số tiền phải nộp");
        paid(order(dossier));
        assertThat(now(dossier).status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(ask(now(dossier), "90.000")).hasStatus(422).bodyText().contains("đã được nộp rồi");
    }

    @Test
    void whoHasNothingToPayWaitsForNothing() {
        everythingIsFreeForTheGroup();
        var dossier = toBePaid();

        assertThat(ask(dossier, "100.000", GROUP)).hasStatus(302);
        assertThat(now(dossier).status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(fees.orderOf(dossier.id())).isEmpty();

        ask(dossier, "100.000");
        assertThat(ask(now(dossier), "100.000", GROUP)).hasStatus(302);
        assertThat(now(dossier).status()).isEqualTo(DossierStatus.PROCESSING);
    }

    @Test
    void onlyAtThatStepAndOnlyWhoHoldsIt() {
        var early = received();
        var dossier = toBePaid();

        assertThat(open(early, commune.officer)).hasStatus(404);
        assertThat(ask(early, "100.000")).hasStatus(404);
        assertThat(open(dossier, commune.stranger)).hasStatus(404);
        assertThat(open(dossier, commune.chairman)).hasStatus(404);
        assertThat(open(dossier, commune.officer)).hasStatusOk();
        assertThat(fees.orderOf(dossier.id())).isEmpty();
    }

    @Test
    void whatIsNoAmountIsToldAndKept() {
        var dossier = toBePaid();

        for (var typed : new String[] {"", "0", "-5", "nửa triệu", "<script>1</script>", "9999999999999999999"}) {
            assertThat(ask(dossier, typed))
                    .as(typed)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Hãy nhập tên khoản và mức thu");
        }
        assertThat(ask(dossier, "<script>1</script>")).bodyText().contains("value=\"&lt;script>1&lt;/script>\"");
        assertThat(now(dossier).version()).isEqualTo(dossier.version());
    }

    @Test
    void aStalePageAsksForNothing() {
        var dossier = toBePaid();
        commune.act(
                dossier,
                new Act.AskOpinion(
                        Commune.task(dossier, StepKind.FINANCIAL_OBLIGATION),
                        List.of(SmallProvince.COMMUNE),
                        "Mức thu?",
                        clock.instant().plusSeconds(86_400)),
                commune.officer);

        assertThat(ask(dossier, "100.000")).hasStatus(422);
        assertThat(fees.orderOf(dossier.id())).isEmpty();
    }

    @Test
    void aClockThatAnOfficerLetRunGoesOnWhenItIsPaid() {
        var dossier = toBePaid();
        ask(dossier, "100.000");
        commune.act(
                now(dossier),
                new Act.Resume(new DocumentRef("VOUCHER", "12/KB", LocalDate.now(clock))),
                commune.officer);

        paid(order(dossier));

        assertThat(now(dossier).status()).isEqualTo(DossierStatus.PROCESSING);
    }

    @Test
    void whatIsWithdrawnMeanwhileIsNoLongerToBePaid() {
        var dossier = toBePaid();
        ask(dossier, "100.000");

        commune.act(now(dossier), new Act.Withdraw("Không cần nữa"), commune.desk);

        assertThat(order(dossier).state()).isEqualTo(OrderState.CANCELLED);
    }

    private Dossier received() {
        return commune.received(commune.procedurePaidWhileHandled(), Commune.owner());
    }

    private Dossier toBePaid() {
        return commune.handled(received());
    }

    private MvcTestResult open(Dossier dossier, Actor.Staff person) {
        return browser.get()
                .uri("/office/dossiers/" + dossier.code() + "/payment")
                .with(SignedIn.as(person))
                .exchange();
    }

    private MvcTestResult ask(Dossier dossier, String amount) {
        return ask(dossier, amount, "");
    }

    private MvcTestResult ask(Dossier dossier, String amount, String group) {
        return post("/office/dossiers/" + dossier.code() + "/payment/orders", dossier, amount, commune.officer, group);
    }

    private MvcTestResult post(String address, Dossier dossier, String amount, Actor.Staff person) {
        return post(address, dossier, amount, person, "");
    }

    private MvcTestResult post(String address, Dossier dossier, String amount, Actor.Staff person, String group) {
        var request = browser.post().uri(address).with(SignedIn.as(person)).with(csrf());
        Map.of(
                        "version",
                        String.valueOf(dossier.version()),
                        "requestKey",
                        UUID.randomUUID().toString(),
                        "name-1",
                        "Phí thẩm định hồ sơ",
                        "kind-1",
                        "FEE",
                        "fee-1",
                        CODE,
                        "amount-1",
                        amount,
                        "group",
                        group)
                .forEach(request::param);
        return request.exchange();
    }

    private void paid(PaymentOrder order) {
        desk.take(order.id(), new Desk.Taken(PayMethod.CASH, order.amount(), ""), commune.desk)
                .orThrow();
    }

    private PaymentOrder order(Dossier dossier) {
        return fees.orderOf(dossier.id()).orElseThrow();
    }

    private Dossier now(Dossier dossier) {
        return dossiers.find(dossier.id()).orElseThrow();
    }

    private void everythingIsFreeForTheGroup() {
        reductions
                .enter(ReductionMother.of(CODE, 100, Set.of(), GROUP, "Nghị quyết thử, Điều 5"), commune.desk)
                .orThrow();
    }
}
