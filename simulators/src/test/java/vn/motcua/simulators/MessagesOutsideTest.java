package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.IdentificationLevel;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DeliveryMethod;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Party;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.NewFeedback;
import vn.motcua.feedback.Sender;
import vn.motcua.feedback.Way;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.Wishes;
import vn.motcua.notification.store.WishRows;
import vn.motcua.notification.wiring.Sending;
import vn.motcua.satisfaction.RatingInvitations;
import vn.motcua.shared.Role;
import vn.motcua.simulators.Faults.Fault;
import vn.motcua.simulators.messages.Phones;
import vn.motcua.simulators.messages.SmsServer;
import vn.motcua.simulators.messages.ZaloServer;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SignedOnPeople;

/** Messages go out to phones that a gateway and Zalo reach, and reports come back. */
@ProductTest
class MessagesOutsideTest {

    private static final Clock NOON = Clock.fixed(MovableClock.instant("2026-01-05T12:00"), MovableClock.VIETNAM);
    private static final Faults FAULTS = new Faults();
    private static final Phones PHONES = new Phones(NOON);
    private static final HttpServer SERVER = server();
    private static volatile MockMvcTester pages;

    @Autowired
    Commune commune;

    @Autowired
    Sending sending;

    @Autowired
    WishRows wishes;

    @Autowired
    RatingInvitations invitations;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    Applicants applicants;

    @Autowired
    SignedOnPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final String identifier =
            "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));

    @DynamicPropertySource
    static void carriers(DynamicPropertyRegistry settings) throws IOException {
        var address = "http://127.0.0.1:" + SERVER.getAddress().getPort();
        new SmsServer(PHONES, "motcua", "bí mật", FAULTS, NOON).on(SERVER);
        new ZaloServer(PHONES, "token", FAULTS).on(SERVER);
        SERVER.createContext("/carriers", exchange -> {
            var request = pages.post()
                    .uri(exchange.getRequestURI())
                    .content(exchange.getRequestBody().readAllBytes());
            for (var header : List.of("X-Timestamp", "X-Signature", "X-ZEvent-Signature")) {
                request.header(
                        header, String.valueOf(exchange.getRequestHeaders().getFirst(header)));
            }
            int status = request.exchange().getResponse().getStatus();
            Faults.answer(exchange, status, "text/plain", new byte[0]);
        });
        SERVER.start();
        var token = Files.writeString(Files.createTempFile("zalo", "token"), "token\n");
        settings.add("motcua.public-address", () -> address);
        settings.add("motcua.notification.every", () -> "PT24H");
        var carriers = "motcua.notification.carriers.";
        settings.add(carriers + "patience", () -> "2s");
        settings.add(carriers + "sms.url", () -> address + "/sms/messages");
        settings.add(carriers + "sms.key", () -> "motcua");
        settings.add(carriers + "sms.secret", () -> "bí mật");
        settings.add(carriers + "sms.sender", () -> "MOTCUA");
        settings.add(carriers + "zalo.url", () -> address + "/zalo");
        settings.add(carriers + "zalo.access-token", token::toString);
        settings.add(carriers + "zalo.app-id", () -> "app");
        settings.add(carriers + "zalo.secret", () -> "bí mật");
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

    @BeforeEach
    void noonOfAMonday(@Autowired MockMvcTester tester) {
        pages = tester;
        clock.moveTo("2026-01-05T12:00");
        FAULTS.set("sms", Fault.NONE);
        FAULTS.set("zalo", Fault.NONE);
        commune.found();
    }

    @Test
    void aShortMessageReachesThePhoneWithoutMarksAndWithoutPersonalData() throws InterruptedException {
        var dossier = received("0905 111 222");

        sending.round();

        var arrived = PHONES.arrived().stream()
                .filter(each -> each.text().contains(dossier.code().value()))
                .toList();
        assertThat(arrived).hasSize(1);
        assertThat(arrived.getFirst().text())
                .startsWith("Ho so " + dossier.code() + " da tiep nhan, hen tra ket qua")
                .doesNotContain("Ưởng", "Uong", identifier)
                .hasSizeLessThanOrEqualTo(160);
        assertThat(arrived.getFirst().to()).isEqualTo("84905111222");
        assertThat(becomes(dossier, "SMS", "DELIVERED null")).isTrue();
    }

    @Test
    void whoGotTheirResultIsAskedByOneShortMessageWhetherTheyAreSatisfied() {
        var finished = commune.finished();
        commune.act(finished, new Act.ReturnResult(DeliveryMethod.COUNTER, "Nguyễn Thị Hoa"), commune.desk);

        sending.round();

        var path = invitations.pathFor(finished.code()).orElseThrow();
        assertThat(textsWith(path)).singleElement(STRING).hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void whoSentFeedbackIsToldWhenItIsAnsweredAndNotWhenItComesIn() {
        var control = SignedIn.staff(Role.CONTROL_OFFICER, "V1.01");
        var sent = new NewFeedback(
                Way.WEB,
                new Matter("Đòi bản sao", "Cán bộ đòi bản sao.", null, ""),
                new Sender("Lê Thị Bưởi", "0905 111 888", "", ""),
                UUID.randomUUID());
        var receipt = feedbacks.receive(sent, null).orThrow();
        var feedback = feedbacks.findFor(control, receipt.code()).orElseThrow();
        sending.round();
        assertThat(textsWith(receipt.path())).isEmpty();

        feedbacks
                .act(feedback.code(), feedback.version(), new FeedbackAct.Redirect("Mời bà đến nơi tiếp dân"), control)
                .orThrow();
        sending.round();

        assertThat(textsWith(receipt.path()))
                .singleElement(STRING)
                .contains(receipt.code().value())
                .doesNotContain("Bưởi", "Buoi", "tiếp dân")
                .hasSizeLessThanOrEqualTo(160);
    }

    /** At level 1 somebody has a number; that it is theirs is not proven. */
    @Test
    void whoIsNotProvenIsToldNothingOfDossiersWithTheirNumber() {
        var account = people.citizen("Ai đó", identifier);
        reachAt(account, IdentificationLevel.LEVEL_1);
        var before = received("");
        reachAt(account, IdentificationLevel.LEVEL_2);
        var after = received("");

        sending.round();

        assertThat(textsWith(before.code().value())).isEmpty();
        assertThat(textsWith(after.code().value())).hasSize(1);
    }

    private void reachAt(Applicant account, IdentificationLevel level) {
        applicants
                .reachAt(new SignedOnApplicant(account, level, Optional.empty()), "0905 111 777", "", "")
                .orThrow();
    }

    private static List<String> textsWith(String path) {
        return PHONES.arrived().stream()
                .map(Phones.Arrived::text)
                .filter(text -> text.contains(path))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0905111000, FAILED REFUSED_BY_CARRIER", // unknown number
        "0905111001, FAILED NOT_DELIVERED", // never reached
        "0905111002, DELIVERED null", // reported twice, and then as a failure
        "0905111003, SENT null" // reported under a reference of nobody
    })
    void reportsOfAnyKindAreTaken(String phone, String state) throws InterruptedException {
        var dossier = received(phone);

        sending.round();

        assertThat(becomes(dossier, "SMS", state)).as(state(dossier, "SMS")).isTrue();
    }

    @Test
    void noMessageIsLostWhileTheGatewayIsAway() throws InterruptedException {
        FAULTS.set("sms", Fault.AWAY);
        var dossier = received("0905111333");
        sending.round();
        assertThat(state(dossier, "SMS")).isEqualTo("WAITING null");

        FAULTS.set("sms", Fault.GARBAGE);
        clock.advance(Duration.ofSeconds(40));
        sending.round();
        assertThat(state(dossier, "SMS")).isEqualTo("WAITING null");

        FAULTS.set("sms", Fault.NONE);
        clock.advance(Duration.ofSeconds(80));
        sending.round();

        assertThat(becomes(dossier, "SMS", "DELIVERED null")).isTrue();
    }

    @Test
    void zaloCarriesWhatItApprovedAndNothingElse() {
        wishes.keep(identifier, new Wishes(MessageLanguage.VI, Set.of(MessageChannel.ZALO), Set.of()));
        database.sql("""
                        insert into notification.template
                        select gen_random_uuid(), kind, channel, language, version + 1, subject, body, without_marks,
                            '501443', now(), 'test'
                        from notification.template where kind = 'RECEIVED' and channel = 'ZALO' and language = 'VI'
                        order by version desc limit 1
                        """).update();

        var dossier = received("0905111444");
        var refused = commune.act(
                dossier,
                new Act.RequestSupplement(List.of("Đơn"), "Thiếu", LocalDate.of(2026, 1, 20)),
                commune.officer);
        sending.round();

        assertThat(state(refused, "ZALO")).isEqualTo("SENT null");
        assertThat(PHONES.arrived())
                .filteredOn(each -> each.by().equals("Zalo") && each.to().equals("84905111444"))
                .singleElement()
                .extracting(Phones.Arrived::text)
                .asInstanceOf(STRING)
                .contains("501443", "\"code\":\"" + dossier.code(), "\"due\":\"");
        assertThat(PHONES.arrived())
                .filteredOn(each -> each.by().equals("SMS") && each.to().equals("84905111444"))
                .as("a request for a supplement has no template at Zalo")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1767589200, 00", "'', ''", "abc, zz", "1767580000, 00"})
    void whatIsNotSignedChangesNothing(String timestamp, String signature) {
        var body = "{\"reference\":\"x\",\"state\":\"DELIVERED\",\"at\":\"2026-01-05T12:00:00+07:00\"}";

        assertThat(pages.post()
                        .uri("/carriers/sms/reports")
                        .header("X-Timestamp", timestamp)
                        .header("X-Signature", signature)
                        .content(body.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(404);
        assertThat(pages.post()
                        .uri("/carriers/zalo/events")
                        .header("X-ZEvent-Signature", signature)
                        .content(body))
                .hasStatus(404);
    }

    private Dossier received(String phone) {
        return commune.receivedFrom(
                new Party(Party.Kind.CITIZEN, "Đinh Văn Ưởng", identifier, null, null, phone, "", ""));
    }

    private boolean becomes(Dossier dossier, String channel, String state) throws InterruptedException {
        for (int attempt = 0; attempt < 30 && !state(dossier, channel).equals(state); attempt++) {
            Thread.sleep(100);
        }
        Thread.sleep(state.equals("SENT null") ? 800 : 0);
        return state(dossier, channel).equals(state);
    }

    private String state(Dossier dossier, String channel) {
        return database.sql("""
                        select state || ' ' || coalesce(stop_reason, 'null') from notification.message
                        where about = ? and channel = ? order by event limit 1
                        """)
                .params(dossier.id().value(), channel)
                .query(String.class)
                .single();
    }
}
