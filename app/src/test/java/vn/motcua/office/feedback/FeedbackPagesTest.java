package vn.motcua.office.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.feedback.Feedback;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.feedback.FeedbackState;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Matter;
import vn.motcua.feedback.NewFeedback;
import vn.motcua.feedback.Sender;
import vn.motcua.feedback.Way;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class FeedbackPagesTest {

    private final Actor.Staff control = SignedIn.staff(Role.CONTROL_OFFICER, "T1");
    private final Actor.Staff head = SignedIn.staff(Role.AGENCY_HEAD, SmallProvince.COMMUNE.value());
    private final Actor.Staff officer = SignedIn.staff(Role.CASE_OFFICER, SmallProvince.DIVISION.value());

    @Autowired
    MockMvcTester browser;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    PersonalDataViews looks;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        province.found();
    }

    @Test
    void theSenderIsShownOnlyToThoseWhoAskAndThatIsNoted() {
        var feedback = received();
        assertThat(get(feedback, control)).hasStatusOk().bodyText().doesNotContain("Võ Thị Cam", "0905333444");
        assertThat(looks.of("FEEDBACK", feedback.id().value())).isEmpty();

        assertThat(post(feedback, "disclosures", control))
                .hasStatusOk()
                .bodyText()
                .contains("Võ Thị Cam", "0905333444", "đã được ghi lại");
        assertThat(looks.of("FEEDBACK", feedback.id().value()))
                .singleElement()
                .satisfies(look -> assertThat(look.by()).isEqualTo(control));
    }

    @Test
    void theControlOfficePassesItOnAndTheUnitAnswers() {
        var feedback = received();
        assertThat(post(feedback, "assignments", control))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn loại");
        assertThat(post(feedback, "assignments", control, "kind", "RULES", "unit", "T1.99"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn một cơ quan");
        assertThat(post(feedback, "assignments", control, "kind", "RULES", "unit", "T1.61"))
                .hasStatus3xxRedirection();
        assertThat(browser.get().uri("/office/feedback").with(SignedIn.as(officer)))
                .bodyText()
                .contains(feedback.code().value());

        var forwarded = now(feedback);
        assertThat(get(forwarded, officer)).hasStatusOk().bodyText().doesNotContain("feedback.", "/publications");
        assertThat(post(forwarded, "answers", officer, "answer", "")).hasStatus(422);
        assertThat(post(forwarded, "answers", officer, "answer", "<b>Đã bỏ bản sao</b>"))
                .hasStatus3xxRedirection();
        assertThat(get(now(feedback), control))
                .bodyText()
                .contains("&lt;b&gt;Đã bỏ bản sao&lt;/b&gt;")
                .doesNotContain("<b>Đã bỏ");
        assertThat(post(now(feedback), "publications", officer, "subject", "a", "content", "b", "answer", "c"))
                .hasStatus(422);
    }

    @Test
    void whatIsForOthersIsNotThere() {
        var feedback = received();
        assertThat(get(feedback, head)).hasStatus(404);
        assertThat(post(feedback, "answers", head, "answer", "x")).hasStatus(404);
        assertThat(browser.get().uri("/office/feedback/nichts").with(SignedIn.as(control)))
                .hasStatus(404);
        assertThat(post(feedback, "nichts", control)).hasStatus(404);
    }

    @Test
    void aStalePageIsToldAndKeepsWhatWasTyped() {
        var feedback = received();
        post(feedback, "assignments", control, "kind", "RULES", "unit", "");
        assertThat(post(feedback, "answers", control, "answer", "Điều đã viết"))
                .hasStatus(422)
                .bodyText()
                .contains("Người khác vừa xử lý", "Điều đã viết");
    }

    @Test
    void theOperatorSettlesACallInOneAct() {
        var entry = browser.post()
                .uri("/control/feedback")
                .with(csrf())
                .with(SignedIn.as(Role.RECEPTION_OFFICER, "T1.61.TT"))
                .param("way", "HOTLINE")
                .param("requestKey", UUID.randomUUID().toString())
                .param("phone", "0905 333 444")
                .param("name", "Võ Thị Cam")
                .param("subject", "Chưa nhận được kết quả")
                .param("content", "Hẹn hôm qua")
                .param("then", "settle");
        assertThat(entry.exchange()).hasStatus(422).bodyText().contains("Hãy chọn loại");
        assertThat(entry.param("kind", "CONDUCT").exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Hẹn hôm qua");
        var done = entry.param("answer", "Đã gọi, chiều nay trả").exchange();
        assertThat(done).hasStatusOk().bodyText().contains("Đã ghi việc giải quyết ngay", "PAKN.20260105.");
    }

    private Feedback received() {
        var receipt = feedbacks
                .receive(
                        new NewFeedback(
                                Way.COUNTER,
                                new Matter("Đòi bản sao", "Sao lại đòi", null, ""),
                                new Sender("Võ Thị Cam", "0905333444", "", ""),
                                UUID.randomUUID()),
                        control)
                .orThrow();
        return feedbacks.findFor(control, receipt.code()).orElseThrow();
    }

    private Feedback now(Feedback feedback) {
        var found = feedbacks
                .findFor(control, new FeedbackCode(feedback.code().value()))
                .orElseThrow();
        assertThat(found.state()).isNotEqualTo(FeedbackState.RECEIVED);
        return found;
    }

    private MvcTestResult get(Feedback feedback, Actor.Staff by) {
        return browser.get()
                .uri("/office/feedback/" + feedback.code())
                .with(SignedIn.as(by))
                .exchange();
    }

    private MvcTestResult post(Feedback feedback, String noun, Actor.Staff by, String... fields) {
        var request = browser.post()
                .uri("/office/feedback/" + feedback.code() + "/" + noun)
                .with(csrf())
                .with(SignedIn.as(by))
                .param("version", String.valueOf(feedback.version()));
        for (int index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }
}
