package vn.motcua.notification.carriers;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.notification.MessageId;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier.Answer;
import vn.motcua.testing.MovableClock;

class MailServerTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailArrivesAsPlainTextUnderItsOwnName() throws Exception {
        var letter = letter("hoa@example.vn", "Đã tiếp nhận hồ sơ", "Lý do: <script>alert(1)</script> 王小明\nHẹn trả");

        assertThat(mails().send(letter)).isEqualTo(new Answer.Taken(""));

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Đã tiếp nhận hồ sơ");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(letter.body());
        assertThat(mail.getMessageID()).isEqualTo("<" + letter.id() + "@example.vn>");
        assertThat(mail.getFrom()[0]).hasToString("=?UTF-8?Q?M=E1=BB=99t_c=E1=BB=ADa?= <khong-tra-loi@example.vn>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aRepetitionCarriesTheSameName() throws Exception {
        var letter = letter("hoa@example.vn", "Tin", "Tin");

        mails().send(letter);
        mails().send(letter);

        var mails = server.getReceivedMessages();
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
    }

    @Test
    void aSubjectCannotAddHeadersAndAnAddressCannotAddPeople() throws Exception {
        mails().send(letter("hoa@example.vn", "Tin\r\nBcc: x@example.vn", "Tin"));

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
        assertThat(mails().send(letter("a@example.vn, b@example.vn", "Tin", "Tin")))
                .isInstanceOf(Answer.Refused.class);
        assertThat(mails().send(letter("không phải địa chỉ", "Tin", "Tin"))).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() {
        var mails = mails();
        server.stop();

        assertThat(mails.send(letter("hoa@example.vn", "Tin", "Tin"))).isInstanceOf(Answer.Away.class);
    }

    @Test
    void nothingIsSaidWithoutEncryptionWhereItIsDemanded() {
        var strict = new CarrierSettings.Email("127.0.0.1", server.getSmtp().getPort(), "a@example.vn", true, "", "");

        assertThat(new MailServer(strict, Duration.ofSeconds(2), MovableClock.at("2026-01-05T08:00"))
                        .send(letter("hoa@example.vn", "Tin", "Tin")))
                .isInstanceOf(Answer.Away.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MailServer mails() {
        var settings = new CarrierSettings.Email(
                "127.0.0.1", server.getSmtp().getPort(), "Một cửa <khong-tra-loi@example.vn>", false, "", "");
        return new MailServer(settings, Duration.ofSeconds(2), MovableClock.at("2026-01-05T08:00"));
    }

    private static Letter letter(String to, String subject, String body) {
        return new Letter(MessageId.next(), to, MessageLanguage.VI, subject, body, "", Map.of());
    }
}
