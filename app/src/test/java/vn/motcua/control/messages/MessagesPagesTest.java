package vn.motcua.control.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.MovableClock.instant;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.notification.Budget;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageFigures;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageState;
import vn.motcua.notification.StopReason;
import vn.motcua.notification.Wishes;
import vn.motcua.notification.store.BudgetRows;
import vn.motcua.notification.store.CarrierRows;
import vn.motcua.notification.store.NewMessage;
import vn.motcua.notification.store.Outbox;
import vn.motcua.notification.store.WishRows;
import vn.motcua.shared.Money;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class MessagesPagesTest {

    private static final String SECRET = "https://motcua.example.vn/rate/abcdefghij";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Outbox outbox;

    @Autowired
    BudgetRows budgets;

    @Autowired
    CarrierRows carriers;

    @Autowired
    WishRows wishes;

    @Autowired
    MessageFigures figures;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final String code = "T1.61.TT-260105-" + ThreadLocalRandom.current().nextInt(1_000_000_000);

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        database.sql("delete from notification.message").update();
        database.sql("delete from notification.budget").update();
        database.sql("delete from notification.spending").update();
        database.sql("delete from notification.carrier").update();
    }

    @Test
    void theMonthIsShownWithItsMoneyAndWhoDoesNotAnswer() {
        budgets.keep(
                new Budget(MessageChannel.SMS, LocalDate.of(2026, 1, 1), new Money(5_000), new Money(700)),
                clock.instant(),
                "x");
        var waiting = message(MessageState.WAITING, null, MessageKind.RECEIVED, "");
        budgets.charge(
                waiting,
                budgets.of(MessageChannel.SMS, LocalDate.of(2026, 1, 1)).orElseThrow(),
                LocalDate.of(2026, 1, 1),
                1,
                false);
        message(MessageState.FAILED, StopReason.GAVE_UP, MessageKind.RECEIVED, "");
        assertThat(overview("2026-01"))
                .hasStatusOk()
                .bodyText()
                .contains("thử lại từ", "chưa kết nối")
                .contains("700 đồng", "5.000 đồng", "không đủ", "bên chuyển tin không trả lời trong hai ngày")
                .contains("/control/messages/repetitions?channel=SMS&amp;reason=GAVE_UP");
        assertThat(overview("nonsense")).hasStatusOk();
        assertThat(overview("9999-12")).hasStatusOk().bodyText().contains("value=\"2026-01\" selected");

        assertThat(overview("2025-12")).bodyText().contains("Tháng này không có tin nào");
    }

    @Test
    void aCarrierIsAwaySinceItsFirstSilenceUntilItAnswers() {
        carriers.answered(MessageChannel.SMS);
        clock.moveTo("2026-01-05T09:00");
        carriers.away(MessageChannel.SMS, "503 busy");
        clock.moveTo("2026-01-05T10:00");
        carriers.away(MessageChannel.SMS, "503 still busy");

        assertThat(sms().answeredAt()).isEqualTo(instant("2026-01-05T08:00"));
        assertThat(sms().awaySince()).isEqualTo(instant("2026-01-05T09:00"));
        assertThat(sms().said()).isEqualTo("503 still busy");

        carriers.answered(MessageChannel.SMS);
        assertThat(sms().answeredAt()).isEqualTo(instant("2026-01-05T10:00"));
        assertThat(sms().awaySince()).isNull();
        assertThat(sms().said()).isEmpty();
    }

    private MessageFigures.Carrier sms() {
        return figures.carriers().stream()
                .filter(each -> each.channel() == MessageChannel.SMS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMessageIsFoundByWhatIsKnownOfItAndShowsNobodysNumberNorSecretLink() {
        var id = message(MessageState.FAILED, StopReason.REFUSED_BY_CARRIER, MessageKind.RATING_ASKED, "");
        message(MessageState.DELIVERED, null, MessageKind.RECEIVED, "");

        assertThat(list("state=FAILED&channel=SMS&kind=RATING_ASKED&day.day=5&day.month=1&day.year=2026"))
                .hasStatusOk()
                .bodyText()
                .contains("Tìm thấy 1 tin", "••••••••222", code)
                .doesNotContain("84905111222");
        assertThat(list("state=nonsense&page=99")).hasStatusOk().bodyText().contains("Tìm thấy 2 tin");
        assertThat(list("reason=GAVE_UP")).bodyText().contains("Tìm thấy 0 tin");
        assertThat(list("day.day=31&day.month=2&day.year=2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập ngày có thật", "value=\"31\"");
        assertThat(show(id.value(), Role.AUDITOR))
                .hasStatusOk()
                .bodyText()
                .contains("bên chuyển tin từ chối", "https://motcua.example.vn/…")
                .doesNotContain("abcdefghij", "84905111222", "Gửi lại</button>");
        assertThat(show(UUID.randomUUID(), Role.AUDITOR)).hasStatus(404);
    }

    @Test
    void theOverviewLeadsToTheMessagesOfItsMonth() {
        message(MessageState.FAILED, StopReason.GAVE_UP, MessageKind.RECEIVED, "");
        clock.moveTo("2026-02-02T08:00");
        message(MessageState.FAILED, StopReason.GAVE_UP, MessageKind.RECEIVED, "");

        assertThat(overview("2026-01"))
                .bodyText()
                .contains("/control/messages/list?month=2026-01&amp;channel=SMS&amp;state=FAILED");
        assertThat(list("month=2026-01&channel=SMS&state=FAILED"))
                .bodyText()
                .contains("Tìm thấy 1 tin", "value=\"2026-01\" selected");
        assertThat(list("month=2026-01&day.day=2&day.month=2&day.year=2026"))
                .bodyText()
                .contains("Tìm thấy 1 tin");
        assertThat(list("month=nonsense")).bodyText().contains("Tìm thấy 2 tin");
    }

    @Test
    void nobodyCountsMoreThanTenThousandMessages() {
        message(MessageState.DELIVERED, null, MessageKind.RECEIVED, "");
        database.sql("""
                        insert into notification.message (id, about, code, event, recipient, identifier, kind, mandatory,
                            channel, language, state, next_at, created_at)
                        select gen_random_uuid(), gen_random_uuid(), code, event, recipient, identifier, kind, mandatory,
                            channel, language, state, next_at, created_at
                        from notification.message, generate_series(1, 9999)
                        """).update();
        assertThat(list("")).bodyText().contains("Tìm thấy 10.000 tin");

        message(MessageState.DELIVERED, null, MessageKind.RECEIVED, "");
        message(MessageState.DELIVERED, null, MessageKind.RECEIVED, "");
        assertThat(list("page=201"))
                .bodyText()
                .contains("Có hơn 10.000 tin", "page=199\" rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void aFailedMessageIsSentAgainOnceInTheSameWordsAndItIsNoted() {
        var id = message(MessageState.FAILED, StopReason.NOT_DELIVERED, MessageKind.RECEIVED, "");

        assertThat(again(id)).hasRedirectedUrl("/control/messages/" + id + "?done=again");
        assertThat(again(id)).hasStatus(422).bodyText().contains("đã có người gửi lại");

        assertThat(database.sql("select body, state, repetition from notification.message where code = ? and id <> ?")
                        .params(code, id.value())
                        .query()
                        .listOfRows())
                .containsExactly(Map.of("body", "Xem " + SECRET, "state", "WAITING", "repetition", 1));
        assertThat(show(id.value(), Role.CONTROL_OFFICER))
                .bodyText()
                .contains("đã gửi lại", "Các lần gửi")
                .doesNotContain("Gửi lại</button>");
        assertThat(pages.get().uri("/control/messages/log").with(SignedIn.as(Role.AUDITOR, "T1")))
                .hasStatusOk()
                .bodyText()
                .contains("gửi lại một tin", code, "Nguyễn Văn An")
                .contains("Tin nhắn SMS – Tiếp nhận hồ sơ, ngày hẹn trả – bên chuyển tin báo không tới");
    }

    @Test
    void nobodyIsSentAgainWhatTheyDeclinedWhatIsOldOrWhatHasNoWords() {
        var declined = message(MessageState.FAILED, StopReason.GAVE_UP, MessageKind.RECEIVED, "051000000001");
        wishes.keep(
                "051000000001",
                new Wishes(MessageLanguage.VI, Wishes.DEFAULT.channels(), Set.of(MessageKind.RECEIVED)));
        var unwilling = message(MessageState.HELD_BACK, StopReason.OPTED_OUT, MessageKind.RECEIVED, "");
        var arrived = message(MessageState.DELIVERED, null, MessageKind.RECEIVED, "");
        var old = message(MessageState.FAILED, StopReason.GAVE_UP, MessageKind.RECEIVED, "");

        var ofAppointment = message(MessageState.FAILED, StopReason.GAVE_UP, MessageKind.APPOINTMENT_BOOKED, "");

        assertThat(again(ofAppointment)).hasStatus(422).bodyText().contains("tin về lịch hẹn");
        assertThat(again(declined)).hasStatus(422).bodyText().contains("đã chọn không nhận");
        assertThat(again(unwilling)).hasStatus(422);
        assertThat(again(arrived)).hasStatus(422);
        clock.moveTo("2026-01-19T08:01");
        assertThat(again(old)).hasStatus(422).bodyText().contains("quá 14 ngày");
        assertThat(again(new MessageId(UUID.randomUUID()))).hasStatus(404);
    }

    @Test
    void whatHadNoWordsIsWrittenByTheTemplateOfToday() {
        var id = MessageId.next();
        outbox.write(message(
                id,
                MessageState.FAILED,
                StopReason.NO_TEMPLATE,
                MessageKind.RECEIVED,
                "",
                new NewMessage.Text(
                        null,
                        "",
                        "",
                        "",
                        Map.of("code", code, "due", "08:00 08/01/2026", "link", "https://x.vn/tracking", "unit", "u"),
                        1)));

        assertThat(again(id)).hasStatus(302);

        assertThat(database.sql("select body from notification.message where code = ? and repetition = 1")
                        .param(code)
                        .query(String.class)
                        .single())
                .isEqualTo("Ho so " + code
                        + " da tiep nhan, hen tra ket qua 08:00 08/01/2026. Theo doi: https://x.vn/tracking");
    }

    @Test
    void allOfOneReasonGoOutAgainOnce() {
        for (int each = 0; each < 3; each++) {
            message(MessageState.FAILED, StopReason.GAVE_UP, MessageKind.RECEIVED, "");
        }
        message(MessageState.FAILED, StopReason.NOT_DELIVERED, MessageKind.RECEIVED, "");

        assertThat(pages.get()
                        .uri("/control/messages/repetitions?channel=SMS&reason=GAVE_UP")
                        .with(SignedIn.as(Role.ADMINISTRATOR, "T1")))
                .hasStatusOk()
                .bodyText()
                .contains("Có 3 tin trong 14 ngày");
        assertThat(allAgain()).hasStatusOk().bodyText().contains("Đã xếp 3 tin");
        assertThat(allAgain()).hasStatus(422).bodyText().contains("Không có tin nào được gửi lại");

        assertThat(database.sql("select count(*) from notification.message where repetition = 1 and state = 'WAITING'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    private MvcTestResult overview(String month) {
        return pages.get()
                .uri("/control/messages?month=" + month)
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .exchange();
    }

    private MvcTestResult list(String query) {
        return pages.get()
                .uri("/control/messages/list?" + query)
                .with(SignedIn.as(Role.AUDITOR, "T1"))
                .exchange();
    }

    private MvcTestResult show(UUID id, Role role) {
        return pages.get()
                .uri("/control/messages/" + id)
                .with(SignedIn.as(role, "T1"))
                .exchange();
    }

    private MvcTestResult again(MessageId id) {
        return pages.post()
                .uri("/control/messages/" + id + "/repetitions")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .exchange();
    }

    private MvcTestResult allAgain() {
        return pages.post()
                .uri("/control/messages/repetitions?channel=SMS&reason=GAVE_UP")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .exchange();
    }

    private MessageId message(MessageState state, @Nullable StopReason stop, MessageKind kind, String identifier) {
        var id = MessageId.next();
        var text = new NewMessage.Text(null, "", "", "Xem " + SECRET, Map.of(), 1);
        outbox.write(message(id, state, stop, kind, identifier, text));
        return id;
    }

    private NewMessage message(
            MessageId id,
            MessageState state,
            @Nullable StopReason stop,
            MessageKind kind,
            String identifier,
            NewMessage.Text text) {
        return new NewMessage(
                id,
                UUID.randomUUID(),
                code,
                1,
                "OWNER",
                identifier,
                kind,
                false,
                MessageChannel.SMS,
                MessageLanguage.VI,
                "84905111222",
                text,
                state,
                stop,
                clock.instant(),
                null);
    }
}
