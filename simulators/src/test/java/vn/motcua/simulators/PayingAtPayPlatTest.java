package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.FeeAmount;
import vn.motcua.catalog.FeeKind;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActRequest;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intakes;
import vn.motcua.fees.DossierFees;
import vn.motcua.payment.AmountDue;
import vn.motcua.payment.AmountDue.Position;
import vn.motcua.payment.Difference;
import vn.motcua.payment.DueKind;
import vn.motcua.payment.DueLine;
import vn.motcua.payment.ElectronicReceipt;
import vn.motcua.payment.ElectronicReceipts;
import vn.motcua.payment.NewOrder;
import vn.motcua.payment.OrderState;
import vn.motcua.payment.Payer;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.payment.Reconciliations;
import vn.motcua.payment.SubjectRef;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;
import vn.motcua.simulators.Faults.Fault;
import vn.motcua.simulators.payments.Outbox;
import vn.motcua.simulators.payments.PayGovServer;
import vn.motcua.simulators.payments.PayPlatServer;
import vn.motcua.simulators.payments.Trick;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

/** People pay at the national platform, and others pretend that they did. */
@ProductTest
class PayingAtPayPlatTest {

    private static final Faults FAULTS = new Faults();
    private static final AtomicReference<MockMvc> PRODUCT = new AtomicReference<>();
    private static final Outbox OUTBOX = new Outbox(PayingAtPayPlatTest::deliver);
    private static final HttpServer SERVER = server();
    private static final PayPlatServer PAYPLAT = new PayPlatServer(
            "http://127.0.0.1:" + SERVER.getAddress().getPort(), "H48", "khóa", FAULTS, OUTBOX, Clock.systemUTC());

    private static final Outbox PAYGOV_OUTBOX = new Outbox(message -> deliver("paygov", message));
    private static final PayGovServer PAYGOV = new PayGovServer(
            "http://127.0.0.1:" + SERVER.getAddress().getPort(),
            new PayGovServer.Keys("QNG", "access", "bí mật"),
            FAULTS,
            PAYGOV_OUTBOX,
            Clock.systemUTC());

    @Autowired
    MockMvc pages;

    @Autowired
    PaymentOrders orders;

    @Autowired
    Reconciliations reconciliations;

    @Autowired
    ElectronicReceipts receipts;

    @Autowired
    Commune commune;

    @Autowired
    Intakes intakes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierFees fees;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry settings) {
        PAYPLAT.on(SERVER);
        PAYGOV.on(SERVER);
        SERVER.start();
        var address = "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/payplat/";
        settings.add("motcua.payment.patience", () -> "1s");
        settings.add("motcua.payment.payplat.url", () -> address + "init");
        settings.add("motcua.payment.payplat.query", () -> address + "query");
        settings.add("motcua.payment.payplat.statement", () -> address + "statement");
        settings.add("motcua.payment.payplat.partner", () -> "H48");
        settings.add("motcua.payment.payplat.key", () -> "khóa");
        var paygov = "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/paygov/";
        settings.add("motcua.payment.paygov.url", () -> paygov + "init");
        settings.add("motcua.payment.paygov.partner-code", () -> "QNG");
        settings.add("motcua.payment.paygov.service-code", () -> "S1");
        settings.add("motcua.payment.paygov.access-key", () -> "access");
        settings.add("motcua.payment.paygov.secret-key", () -> "bí mật");
    }

    private static HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            return server;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String deliver(String message) {
        return deliver("payplat", message);
    }

    private static String deliver(String platform, String message) {
        try {
            return Objects.requireNonNull(PRODUCT.get())
                    .perform(post("/payments/callbacks/" + platform)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(message))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    @BeforeEach
    void reachable() {
        PRODUCT.set(pages);
    }

    @AfterEach
    void honestAgain() {
        FAULTS.set("payplat", Fault.NONE);
        FAULTS.set("payplat-query", Fault.NONE);
    }

    @Test
    void whoPaysAtThePlatformHasPaid() throws Exception {
        var order = order();
        var payPage = begin(order);
        assertThat(http(payPage, null).body()).contains("25,000 đồng");

        var back = http(payPage, "pay=yes&trick=NONE")
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(back).endsWith(order.path() + "/return");
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(shown(order)).contains("Đã nộp").contains("Trực tuyến").doesNotContain("Trả tiền");
        assertThat(answer()).containsEntry("MaLoi", "00");
    }

    @Test
    void thePlatformIsToldWhatItsReceiptNeeds() throws Exception {
        var order = order();
        begin(order);
        JsonNode told = JsonMapper.shared().readTree(PAYPLAT.announced());

        assertThat(told.path("MaThamChieu").asString())
                .hasSizeLessThanOrEqualTo(20)
                .startsWith("MC");
        assertThat(told.path("SoTien").asString()).isEqualTo("25000");
        var receipt = told.path("ThongTinBienLai");
        assertThat(receipt.path("MaHoSo").asString()).isEqualTo("H48.61-260105-0001");
        assertThat(receipt.path("HoTenNguoiNop").asString()).isEqualTo("Phạm Thị Lài");
        assertThat(receipt.path("PhiLePhi").path(0).path("LoaiPhiLePhi").asString())
                .isEqualTo("2");
    }

    @Test
    void comingBackProvesNothing() throws Exception {
        var order = order();
        begin(order);

        var answer = response(get(order.path() + "/return"));

        assertThat(answer.getRedirectedUrl()).isEqualTo(order.path());
        assertThat(state(order)).isEqualTo(OrderState.WAITING);
        assertThat(shown(order)).contains("Đang chờ xác nhận thanh toán").contains("Kiểm tra lại");
    }

    @Test
    void whoseNoticeWasLostIsFoundByAsking() throws Exception {
        var order = order();
        PAYPLAT.pay(reference(begin(order)), true, Trick.SILENT);
        assertThat(state(order)).isEqualTo(OrderState.WAITING);

        response(get(order.path() + "/return"));

        assertThat(state(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void twoNoticesAtOnceAreOnePayment() throws Exception {
        var order = order();
        PAYPLAT.pay(reference(begin(order)), true, Trick.TWICE_AT_ONCE);

        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(incomes(order)).isEqualTo(1);
        assertThat(noted("payplat: REPEATED " + order.reference())).isEqualTo(1);
    }

    @Test
    void aReplayedNoticeChangesNothingAndIsNoted() throws Exception {
        var order = order();
        var message = PAYPLAT.pay(reference(begin(order)), true, Trick.NONE);

        deliver(message);

        assertThat(incomes(order)).isEqualTo(1);
        assertThat(noted("payplat: REPEATED " + order.reference())).isEqualTo(1);
    }

    @Test
    void aForgedNoticeChangesNothingAndIsNoted() throws Exception {
        var order = order();
        long before = noted("payplat: WRONG_SIGNATURE");
        PAYPLAT.pay(reference(begin(order)), true, Trick.FORGED);

        assertThat(state(order)).isEqualTo(OrderState.WAITING);
        assertThat(noted("payplat: WRONG_SIGNATURE")).isEqualTo(before + 1);
        assertThat(answer()).containsEntry("MaLoi", "99").doesNotContainKey("MaXacThuc");
    }

    @Test
    void aNoticeOfLessMoneyChangesNothingAndIsNoted() throws Exception {
        var order = order();
        PAYPLAT.pay(reference(begin(order)), true, Trick.SHORT);

        assertThat(state(order)).isEqualTo(OrderState.WAITING);
        assertThat(incomes(order)).isZero();
        assertThat(noted("payplat: WRONG_AMOUNT " + order.reference())).isEqualTo(1);
        assertThat(answer()).containsEntry("MaLoi", "99");
    }

    @Test
    void moneyForWhatWasCancelledIsToBeGivenBack() throws Exception {
        var order = order();
        PAYPLAT.pay(reference(begin(order)), true, Trick.LATE);
        orders.cancel(order.id(), "DOSSIER_ENDED").orThrow();

        OUTBOX.release();

        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(incomes(order)).isEqualTo(1);
        assertThat(database.sql("select counted from payment.income where payment_order = :id")
                        .param("id", order.id())
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(noted("payplat: TO_GIVE_BACK " + order.reference())).isEqualTo(1);
        assertThat(count(
                        "select count(*) from payment.refund r join payment.income i on i.id = r.income"
                                + " where i.payment_order = :value and r.state = 'ASKED'",
                        order.id()))
                .isEqualTo(1);
    }

    /** The payer stands at the platform while the dossier is taken back. */
    @Test
    void whatIsPaidForAWithdrawnDossierIsToBeGivenBackAndTheDossierStaysWithdrawn() throws Exception {
        commune.found();
        var charge = new Fee(FeeKind.CHARGE, "", "Lệ phí thử", new FeeAmount.Fixed(new Money(25_000), ""));
        var dossier = intakes.file(
                        Commune.intake(commune.procedureCosting(charge), Channel.ONLINE, Commune.owner()),
                        new Actor.Applicant("051190000001", "Hoa"))
                .orThrow();
        var order = fees.orderOf(dossier.id()).orElseThrow();
        var payPage = begin(order);
        dossiers.act(ActRequest.on(dossier), new Act.Withdraw("Không cần nữa"), commune.desk)
                .orThrow();

        http(payPage, "pay=yes&trick=NONE");

        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(noted("payplat: TO_GIVE_BACK " + order.reference())).isEqualTo(1);
        assertThat(shown(order)).contains("Không phải nộp nữa", "cơ quan sẽ hoàn lại");
        assertThat(receipts.give(order, ElectronicReceipt.Form.PDF)).isEmpty();
        assertThat(dossiers.find(dossier.id()).orElseThrow().status()).isEqualTo(DossierStatus.WITHDRAWN);
    }

    @Test
    void theDayIsHeldAgainstTheStatement() throws Exception {
        var paid = order();
        PAYPLAT.pay(reference(begin(paid)), true, Trick.NONE);
        var unheard = order();
        PAYPLAT.pay(reference(begin(unheard)), true, Trick.SILENT);
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        clock.moveTo(today.plusDays(1) + "T08:00");

        assertThat(reconciliations.run("payplat", today).isDone()).isTrue();
        assertThat(reconciliations.run("payplat", today).isDone()).isTrue();

        assertThat(differences(unheard)).containsExactly(Difference.Kind.MISSING_HERE);
        assertThat(differences(paid)).isEmpty();
        assertThat(reconciliations.run("payplat", today.plusDays(1)).isDone()).isFalse();
        FAULTS.set("payplat-query", Fault.AWAY);
        assertThat(reconciliations.run("payplat", today).isDone()).isFalse();
        assertThat(differences(unheard)).hasSize(1);
    }

    private List<Difference.Kind> differences(PaymentOrder order) {
        return reconciliations.differences().stream()
                .filter(each -> each.reference().startsWith(order.reference().value()))
                .map(Difference::kind)
                .toList();
    }

    @Test
    void whoDoesNotPayMayTryAgain() throws Exception {
        var order = order();
        PAYPLAT.pay(reference(begin(order)), false, Trick.NONE);
        assertThat(state(order)).isEqualTo(OrderState.UNPAID);

        PAYPLAT.pay(reference(begin(order)), true, Trick.NONE);

        assertThat(state(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void aFailureToldAfterTheSuccessChangesNothing() throws Exception {
        var order = order();
        var reference = reference(begin(order));
        PAYPLAT.pay(reference, true, Trick.NONE);
        PAYPLAT.pay(reference, false, Trick.NONE);

        assertThat(state(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void whoeverPressesTwiceIsLedToTheSamePage() throws Exception {
        var order = order();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<URI> press = () -> begin(order);
            var both = threads.invokeAll(List.of(press, press));

            assertThat(both.getFirst().get()).isEqualTo(both.getLast().get());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aPlatformThatFailsIsSaidToBeAwayAndTheOtherWaysStay(Fault fault) throws Exception {
        var order = order();
        FAULTS.set("payplat", fault);

        var answer = attempt(order, "payplat");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("hiện không trả lời").contains("Nộp tại quầy");
        assertThat(state(order)).isEqualTo(OrderState.UNPAID);
    }

    @Test
    void whoPaysAtPayGovHasPaidOnce() throws Exception {
        var order = order();
        var reference = reference(
                URI.create(Objects.requireNonNull(attempt(order, "paygov").getRedirectedUrl())));
        assertThat(reference).isEqualTo("T1.61.TT-" + order.reference() + "-01");

        PAYGOV.pay(reference, true, Trick.FORGED);
        assertThat(PAYGOV_OUTBOX.answers().getLast()).contains("SIGNATURE_WRONG");
        PAYGOV.pay(reference, true, Trick.SHORT);
        assertThat(PAYGOV_OUTBOX.answers().getLast()).contains("FAILED");
        assertThat(state(order)).isEqualTo(OrderState.WAITING);
        PAYGOV.pay(reference, true, Trick.TWICE_AT_ONCE);

        assertThat(PAYGOV_OUTBOX.answers().getLast()).contains("SUCCESSFUL");
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        assertThat(incomes(order)).isEqualTo(1);
    }

    /** Whoever turns a refusal into a success, or moves digits between two values, has no proof. */
    @Test
    void aPayGovNoticeThatWasChangedIsForged() throws Exception {
        var order = order();
        var reference = reference(
                URI.create(Objects.requireNonNull(attempt(order, "paygov").getRedirectedUrl())));
        var failure = PAYGOV.pay(reference, false, Trick.SILENT);

        assertThat(deliver("paygov", failure.replace("\"errorCode\":\"24\"", "\"errorCode\":\"00\"")))
                .contains("SIGNATURE_WRONG");
        assertThat(deliver(
                        "paygov",
                        failure.replace("\"amount\":\"25000\"", "\"amount\":\"250\"")
                                .replace("\"errorCode\":\"24\"", "\"errorCode\":\"00\"")
                                .replace("\"transactionNo\":\"", "\"transactionNo\":\"24")))
                .contains("FAILED");
        assertThat(state(order)).isNotEqualTo(OrderState.PAID);
    }

    @Test
    void aPlatformThatIsNotOursIsRefused() throws Exception {
        assertThat(attempt(order(), "nowhere").getStatus()).isEqualTo(422);
        assertThat(response(post("/payments/callbacks/nowhere").content("{}")).getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "null", "<xml/>", "{\"MaXacThuc\":[1]}", "{\"SoTien\":{}}", "{\"a\":"})
    void whatIsNoMessageIsAnsweredAndNoted(String message) throws Exception {
        var answer = response(post("/payments/callbacks/payplat").content(message));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("\"MaLoi\":\"99\"");
    }

    @Test
    void aMessageTooLongIsNotRead() throws Exception {
        var answer = response(post("/payments/callbacks/payplat").content("x".repeat(17 * 1024)));

        assertThat(answer.getStatus()).isEqualTo(413);
    }

    @Test
    void thePageOpensOnlyWithItsSecret() throws Exception {
        var order = order();

        assertThat(response(get("/payments/" + order.reference() + "/falsch")).getStatus())
                .isEqualTo(404);
        assertThat(shown(order)).doesNotContain("Phạm Thị Lài").doesNotContain("051190000017");
    }

    private PaymentOrder order() {
        var line = new DueLine(DueKind.CHARGE, "LP01", "Lệ phí thử", new Money(25_000));
        return orders.open(new NewOrder(
                new SubjectRef("TEST", UUID.randomUUID(), "H48.61-260105-0001"),
                new Payer("Phạm Thị Lài", "051190000017", "Thôn 3"),
                new UnitCode("T1.61.TT"),
                new AmountDue(List.of(new Position(line, null, line.amount())))));
    }

    private URI begin(PaymentOrder order) throws Exception {
        var answer = attempt(order, "payplat");
        assertThat(answer.getStatus()).isEqualTo(303);
        return URI.create(Objects.requireNonNull(answer.getRedirectedUrl()));
    }

    private MockHttpServletResponse attempt(PaymentOrder order, String platform) throws Exception {
        return pages.perform(post(order.path() + "/attempts")
                        .param("platform", platform)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String reference(URI payPage) {
        return payPage.getQuery().substring("ref=".length());
    }

    private String shown(PaymentOrder order) throws Exception {
        return response(get(order.path())).getContentAsString();
    }

    private MockHttpServletResponse response(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request).andReturn().getResponse();
    }

    private OrderState state(PaymentOrder order) {
        return orders.find(order.reference().value()).orElseThrow().state();
    }

    private long incomes(PaymentOrder order) {
        return count("select count(*) from payment.income where payment_order = :value", order.id());
    }

    private long noted(String detail) {
        return count("select count(*) from identity.security_event where detail like :value", detail + "%");
    }

    private long count(String sql, Object value) {
        return database.sql(sql).param("value", value).query(Long.class).single();
    }

    private static Map<String, Object> answer() {
        return JsonMapper.shared().readValue(OUTBOX.answers().getLast(), new TypeReference<>() {});
    }

    private static HttpResponse<String> http(URI address, String form) throws Exception {
        var request = HttpRequest.newBuilder(address);
        if (form != null) {
            request.POST(BodyPublishers.ofString(form));
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
