package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.store.NewMessage;
import vn.motcua.notification.store.Outbox;
import vn.motcua.notification.wiring.Sending;
import vn.motcua.simulators.messages.Phones;
import vn.motcua.simulators.messages.SmppServer;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;

/** Short messages by SMPP. */
@ProductTest
class ShortMessageCentreTest {

    private static final Phones PHONES = new Phones(Clock.systemUTC());
    private static int port;
    private static SmppServer centre;

    @Autowired
    Outbox outbox;

    @Autowired
    Sending sending;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void centre(DynamicPropertyRegistry settings) throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        open();
        settings.add("motcua.notification.every", () -> "PT24H");
        settings.add("motcua.notification.senders", () -> "1");
        var carriers = "motcua.notification.carriers.";
        settings.add(carriers + "patience", () -> "2s");
        settings.add(carriers + "smpp.host", () -> "127.0.0.1");
        settings.add(carriers + "smpp.port", () -> Integer.toString(port));
        settings.add(carriers + "smpp.system-id", () -> "motcua");
        settings.add(carriers + "smpp.password", () -> "bimat");
        settings.add(carriers + "smpp.sender", () -> "MOTCUA");
        settings.add(carriers + "smpp.enquire-link", () -> "1s");
    }

    private static void open() throws IOException {
        centre = new SmppServer(PHONES, port, "motcua", "bimat", Clock.systemUTC());
    }

    @AfterAll
    static void close() throws IOException {
        centre.close();
    }

    @BeforeEach
    void noonOfAMonday() {
        clock.moveTo("2026-01-05T12:00");
        database.sql("delete from notification.message where channel = 'SMS'").update();
    }

    @Test
    void longMessagesInBothAlphabetsArriveWhole() throws InterruptedException {
        var plain = "Ho so (T1.61) da co ket qua - ".repeat(12);
        var marked = "Hồ sơ của bạn đã có kết quả, xin nhận tại Một cửa. ".repeat(4);
        var first = waiting("84905222111", plain);
        var second = waiting("84905222112", marked);
        var third = waiting("84905222113", "Tin ngắn có dấu");

        sending.round();

        assertThat(PHONES.arrived()).extracting(Phones.Arrived::text).contains(plain, marked, "Tin ngắn có dấu");
        for (var id : new MessageId[] {first, second, third}) {
            assertThat(becomes(id, "DELIVERED null")).as(state(id)).isTrue();
        }
    }

    @Test
    void aRefusedNumberAThrottledCentreAndAPhoneThatIsOff() throws InterruptedException {
        var refused = waiting("84905222000", "a");
        var off = waiting("84905222001", "b");
        sending.round();
        var throttled = waiting("84905222005", "c");
        sending.round();

        assertThat(state(refused)).isEqualTo("FAILED REFUSED_BY_CARRIER");
        assertThat(becomes(off, "FAILED NOT_DELIVERED")).isTrue();
        assertThat(state(throttled)).isEqualTo("WAITING null");
        clock.advance(Duration.ofSeconds(40));
        sending.round();
        assertThat(becomes(throttled, "DELIVERED null")).isTrue();
    }

    @Test
    void bindsAgainWhenTheCentreWasAway() throws InterruptedException, IOException {
        var before = waiting("84905222221", "trước");
        sending.round();
        assertThat(becomes(before, "DELIVERED null")).isTrue();

        centre.close();
        var during = waiting("84905222222", "trong");
        Thread.sleep(2_500);
        sending.round();
        assertThat(state(during)).isEqualTo("WAITING null");
        open();
        clock.advance(Duration.ofSeconds(40));
        sending.round();

        assertThat(becomes(during, "DELIVERED null")).isTrue();
    }

    private MessageId waiting(String to, String text) {
        var id = MessageId.next();
        outbox.write(new NewMessage(
                id,
                UUID.randomUUID(),
                "T1.61.TT-260105-0001",
                1,
                "OWNER",
                "",
                MessageKind.RESULT_READY,
                true,
                MessageChannel.SMS,
                MessageLanguage.VI,
                to,
                new NewMessage.Text(null, "", "", text, Map.of(), 1),
                MessageState.WAITING,
                null,
                clock.instant(),
                null));
        return id;
    }

    private boolean becomes(MessageId id, String state) throws InterruptedException {
        for (int attempt = 0; attempt < 30 && !state(id).equals(state); attempt++) {
            Thread.sleep(100);
        }
        return state(id).equals(state);
    }

    private String state(MessageId id) {
        return database.sql(
                        "select state || ' ' || coalesce(stop_reason, 'null') from notification.message where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
