package vn.motcua.control.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Party;
import vn.motcua.notification.Budget;
import vn.motcua.notification.Inbox;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.Preferences;
import vn.motcua.notification.store.BudgetRows;
import vn.motcua.shared.Money;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
@Transactional
class TemplatesPagesTest {

    private static final String HOME = "/control/messages/templates/RECEIVED/IN_PAGE/VI";
    private static final String SMS = "/control/messages/templates/RECEIVED/SMS/VI";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Commune commune;

    @Autowired
    Inbox inbox;

    @Autowired
    Preferences preferences;

    @Autowired
    BudgetRows budgets;

    @Autowired
    MovableClock clock;

    private final Party owner = Party.citizen(
            "Đinh Văn Ưởng", "051%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000)));

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        commune.found();
    }

    @Test
    void theNextMessageIsWrittenInTheNewWordsAndGoingBackIsAVersionToo() {
        assertThat(publish("1", "Hồ sơ {code}", "{code} hẹn trả {due} <b>")).hasRedirectedUrl(HOME + "?done=1");
        commune.receivedFrom(owner);

        assertThat(inbox.of(owner.identifier(), 1, 5).getFirst().body()).matches("\\S+ hẹn trả 08:00 08/01/2026 <b>");
        assertThat(show(HOME + "?done=1"))
                .hasStatusOk()
                .bodyText()
                .contains("Đã công bố phiên bản 2", "Dùng lại phiên bản 1", "Nguyễn Văn An", "&lt;b&gt;")
                .doesNotContain("08/01/2026 <b>");

        assertThat(pages.post()
                        .uri(HOME + "/returns")
                        .with(csrf())
                        .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                        .param("seen", "2")
                        .param("version", "1"))
                .hasRedirectedUrl(HOME + "?done=1");
        assertThat(show(HOME)).bodyText().contains("Đang dùng phiên bản 3", "đã được tiếp nhận tại");
        assertThat(show("/control/messages/log"))
                .bodyText()
                .contains("công bố mẫu tin", "Tiếp nhận hồ sơ, ngày hẹn trả – Trang của người dân – Tiếng Việt");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        assertThat(publish("1", "", "{ten} https://evil.example.com {due}"))
                .hasStatus(422)
                .bodyText()
                .contains("Không dùng được {ten} ở đây", "{ten} https://evil.example.com {due}</textarea>")
                .contains("Thiếu {code}", "https://evil.example.com không phải địa chỉ của Cổng", "Hãy nhập nội dung");
        assertThat(publish("7", "Hồ sơ {code}", "{code} hẹn trả {due}"))
                .hasStatus(422)
                .bodyText()
                .contains("Phiên bản 1 vừa được công bố", "{code} hẹn trả {due}</textarea>");
        assertThat(publish("1", "Hồ sơ {code}", "x".repeat(5000)))
                .hasStatus(422)
                .bodyText()
                .contains("nhiều nhất 4000");
    }

    @Test
    void theSameWordsAreNotPublishedTwice() {
        assertThat(publish("1", "Hồ sơ {code}", "{code} hẹn trả {due}")).hasStatus(302);
        assertThat(publish("2", " Hồ sơ {code}", "{code} hẹn trả {due}\r\n"))
                .hasStatus(422)
                .bodyText()
                .contains("đang được dùng rồi");
    }

    @Test
    void aPreviewCountsPartsAndMoneyAndKeepsNothing() {
        budgets.keep(
                new Budget(MessageChannel.SMS, LocalDate.of(2026, 1, 1), new Money(1_000_000), new Money(350)),
                clock.instant(),
                "x");

        assertThat(pages.post()
                        .uri(SMS + "/previews")
                        .with(csrf())
                        .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                        .param("body", "Hồ sơ {code} đã tiếp nhận, hẹn trả kết quả {due}. Theo dõi: {link}")
                        .param("withoutMarks", "yes"))
                .hasStatusOk()
                .bodyText()
                .contains("Ho so H48.61.TT-260105-0001 da tiep nhan, hen tra ket qua 17:00 15/01/2026")
                .containsPattern("<strong>Bỏ dấu: GSM-7, \\d+ ký tự, 1 phần, 350 đồng</strong>")
                .containsPattern("Có dấu: UCS-2, \\d+ ký tự, 2 phần, 700 đồng");
        assertThat(show(SMS)).bodyText().contains("Đang dùng phiên bản 1");
    }

    @Test
    void onlyWhatIsThereCanBeSeenAndOnlyControlWrites() {
        assertThat(show("/control/messages/templates?channel=ZALO"))
                .hasStatusOk()
                .bodyText()
                .contains("chưa có mã mẫu của Zalo");
        assertThat(show("/control/messages/templates?channel=x"))
                .hasStatusOk()
                .bodyText()
                .contains("Tin nhắn SMS");
        assertThat(show("/control/messages/templates/RECEIVED/PIGEON/VI")).hasStatus(404);
        assertThat(show("/control/messages/templates/FEEDBACK_ANSWERED/IN_PAGE/VI"))
                .hasStatus(404);
        assertThat(pages.get().uri(HOME).with(SignedIn.as(Role.AUDITOR, "T1")))
                .hasStatusOk()
                .bodyText()
                .contains("đã được tiếp nhận tại")
                .doesNotContain("<textarea", "Công bố</button>");
    }

    @Test
    void whatTheLawDemandsNamesTheLaw() {
        assertThat(rule("yes", "")).hasStatus(422).bodyText().contains("Hãy ghi căn cứ pháp luật");
        assertThat(rule("yes", "x".repeat(301))).hasStatus(422).bodyText().contains("300 ký tự");
        assertThat(rule("yes", "Điều 17 Nghị định 118/2025/NĐ-CP")).hasRedirectedUrl("/control/messages/kinds");

        assertThat(preferences.kinds())
                .filteredOn(each -> each.kind() == MessageKind.FILED)
                .allMatch(each -> each.mandatory() && !each.verified());
        assertThat(show("/control/messages/kinds"))
                .hasStatusOk()
                .bodyText()
                .contains("Điều 17 Nghị định 118/2025/NĐ-CP", "chưa đối chiếu");
        assertThat(show("/control/messages/kinds/NOTHING")).hasStatus(404);
    }

    private MvcTestResult rule(String mandatory, String source) {
        return pages.post()
                .uri("/control/messages/kinds/FILED")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("mandatory", mandatory)
                .param("source", source)
                .exchange();
    }

    private MvcTestResult publish(String seen, String subject, String body) {
        return pages.post()
                .uri(HOME)
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("seen", seen)
                .param("subject", subject)
                .param("body", body)
                .exchange();
    }

    private MvcTestResult show(String path) {
        return pages.get()
                .uri(path)
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .exchange();
    }
}
