package vn.motcua.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.motcua.feedback.FeedbackAct;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.FeedbackCode;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SignedOnPeople;

@ProductTest
class SpeakUpTest {

    private static final AtomicInteger ADDRESS = new AtomicInteger();
    private static final String SCRIPT = "<script>alert(1)</script>";

    private final Actor.Staff control = SignedIn.staff(Role.CONTROL_OFFICER, "V1.01");
    private final String address = "10.24.0." + ADDRESS.incrementAndGet();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    SignedOnPeople people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void whoSendsGetsTwoCodesAndFollowsByThem() {
        var sent = send(filled());
        assertThat(sent).hasStatusOk().bodyText().contains("Đã nhận phản ánh của bạn", "26/01/2026");

        assertThat(look(code(sent), secret(sent)))
                .hasStatusOk()
                .bodyText()
                .contains("Đã nhận, đang phân loại", "Chờ ba lần")
                .doesNotContain("0905111222", "Trần Văn Mít", "feedback.");
        assertThat(browser.get().uri(path(sent))).hasStatusOk().bodyText().contains("Chờ ba lần");
    }

    @Test
    void theSenderRatesTheAnswerOnce() {
        var sent = send(filled());
        assertThat(rate(path(sent), "SATISFIED")).hasStatus(422);
        answer(code(sent));
        assertThat(rate(path(sent), "")).hasStatus(422).bodyText().contains("Hãy chọn một mức độ.");
        assertThat(rate(path(sent), "UNSATISFIED")).hasStatus3xxRedirection();
        assertThat(browser.get().uri(path(sent))).bodyText().contains("Bạn đã đánh giá: Không hài lòng");
        assertThat(rate(path(sent), "SATISFIED"))
                .hasStatus(422)
                .bodyText()
                .contains("Bạn đã đánh giá câu trả lời này rồi");
    }

    @Test
    void aForgedSecretAndAForgedCodeGetTheSameAnswer() {
        var sent = send(filled());
        for (var answer : new MvcTestResult[] {
            look(code(sent), "00000000"), look("PAKN.20260105.99999999", secret(sent)), look("' or 1=1", "x")
        }) {
            assertThat(answer).hasStatus(422).bodyText().contains("Mã phản ánh hoặc mã tra cứu không đúng");
        }
        assertThat(browser.get().uri("/feedback/follow/AAAAAAAAAAAAAAAA")).hasStatus(404);
        assertThat(browser.get().uri("/feedback/published/" + code(sent))).hasStatus(404);
        assertThat(browser.get().uri("/feedback/published/nichts")).hasStatus(404);
    }

    @Test
    void scriptsAreHarmlessText() {
        var form = filled();
        for (var field : new String[] {"subject", "content", "name", "address", "dossier"}) {
            form.set(field, SCRIPT);
        }
        var sent = send(form);
        assertThat(sent).hasStatusOk().bodyText().doesNotContain(SCRIPT);
        assertThat(browser.get().uri(path(sent)))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(SCRIPT);
    }

    @ParameterizedTest
    @CsvSource({
        "subject, ''",
        "content, ''",
        "name, ''",
        "phone, 12345",
        "phone, 09123456789012345",
        "phone, gọi tôi nhé",
        "email, lai@",
        "email, a b@c.vn",
        "unit, H99.99",
        "unit, '../..'",
        "requestKey, abc"
    })
    void whatIsWrongIsSaidAndNothingTypedIsLost(String field, String value) {
        var form = filled();
        form.set("content", "Điều tôi đã viết");
        form.set(field, value);
        var again = assertThat(send(form)).hasStatus(422).bodyText();
        again.contains("govuk-error-summary");
        if (!field.equals("content")) {
            again.contains("Điều tôi đã viết");
        }
    }

    @ParameterizedTest
    @CsvSource({"0905.111.222", "+84 905-111-222", "(0255) 3822 123", "84905111222"})
    void telephonesAreTakenAsPeopleWriteThem(String phone) {
        var form = filled();
        form.set("phone", phone);
        assertThat(send(form)).hasStatusOk();
    }

    @Test
    void fiveThousandCharactersAreTakenAndOneMoreIsNot() {
        var form = filled();
        form.set("content", "ạ".repeat(4_998) + "\r\nx");
        assertThat(send(form)).hasStatusOk();
        form.set("requestKey", UUID.randomUUID().toString());
        form.set("content", "ạ".repeat(5_001));
        assertThat(send(form)).hasStatus(422).bodyText().contains("tối đa 5.000 ký tự", "ạ".repeat(5_001));
    }

    @Test
    void unseenCharactersAreLeftOut() {
        var form = filled();
        form.set("content", "Một\0 hai\u0007 ba");
        var sent = send(form);
        assertThat(sent).hasStatusOk();
        assertThat(browser.get().uri(path(sent))).bodyText().contains("Một hai ba");
    }

    @Test
    void theSameFormTwiceIsOneFeedback() {
        var form = filled();
        assertThat(code(send(form))).isEqualTo(code(send(form)));
    }

    @Test
    void aProgramThatFillsEverythingInIsAskedAgain() {
        var form = filled();
        form.set("website", "https://example.com");
        assertThat(send(form)).hasStatus(422).bodyText().contains("Chờ ba lần").doesNotContain("https://example.com");
    }

    @Test
    void aThousandFromOneAddressWithinAnHourAreNotTaken() {
        int taken = 0;
        int refused = 0;
        for (int attempt = 0; attempt < 1_000; attempt++) {
            var form = filled();
            int status = send(form, "10.25.0.1").getResponse().getStatus();
            taken += status == 200 ? 1 : 0;
            refused += status == 429 ? 1 : 0;
        }
        assertThat(taken).isEqualTo(20);
        assertThat(refused).isEqualTo(980);
        assertThat(send(filled(), "10.25.0.2")).hasStatusOk();
        clock.moveTo("2026-01-05T09:00");
        assertThat(send(filled(), "10.25.0.1")).hasStatusOk();
    }

    @Test
    void guessingASecretIsStopped() {
        var sent = send(filled());
        for (int attempt = 0; attempt < 10; attempt++) {
            look(code(sent), "%08d".formatted(attempt), "10.26.0." + attempt);
        }
        assertThat(look(code(sent), secret(sent))).hasStatus(429);
        clock.moveTo("2026-01-05T09:00");
        assertThat(look(code(sent), secret(sent))).hasStatusOk();
    }

    @Test
    void whoIsSignedOnFindsTheirNameFilledIn() {
        assertThat(browser.get().uri("/feedback/new").with(people.signedOn("Phạm Thị Lài")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Phạm Thị Lài\"");
        assertThat(browser.get().uri("/feedback/new")).bodyText().doesNotContain("Phạm Thị Lài");
    }

    @Test
    void everybodyReadsWhatIsPublishedAndNobodyWhoSentIt() {
        var form = filled();
        form.set("content", "Tôi, Trần Văn Mít, chờ ba lần");
        var sent = send(form);
        var code = new FeedbackCode(code(sent));
        answer(code.value());
        var feedback = feedbacks.findFor(control, code).orElseThrow();
        var proposal = feedbacks.proposal(feedback);
        feedbacks
                .act(
                        code,
                        feedback.version(),
                        new FeedbackAct.Publish(proposal.subject(), proposal.content(), proposal.answer(), true),
                        control)
                .orThrow();

        assertThat(browser.get().uri("/feedback")).hasStatusOk().bodyText().contains(code.value());
        assertThat(browser.get().uri("/feedback/published/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("Tôi, […], chờ ba lần", "Xin lỗi ông")
                .doesNotContain("Mít", "0905111222", "feedback.");
    }

    private void answer(String text) {
        var code = new FeedbackCode(text);
        feedbacks
                .act(code, 1, new FeedbackAct.Assign(FeedbackClass.CONDUCT, null, ""), control)
                .orThrow();
        feedbacks
                .act(code, 2, new FeedbackAct.Answer("Xin lỗi ông, kết quả đã có."), control)
                .orThrow();
    }

    private static MultiValueMap<String, String> filled() {
        var form = new LinkedMultiValueMap<String, String>();
        form.set("subject", "Chờ ba lần");
        form.set("content", "Hẹn trả ba lần chưa có.");
        form.set("name", "Trần Văn Mít");
        form.set("phone", "0905 111 222");
        form.set("requestKey", UUID.randomUUID().toString());
        return form;
    }

    private MvcTestResult send(MultiValueMap<String, String> form) {
        return send(form, address);
    }

    private MvcTestResult send(MultiValueMap<String, String> form, String from) {
        return browser.post()
                .uri("/feedback")
                .with(csrf())
                .with(from(from))
                .params(form)
                .exchange();
    }

    private MvcTestResult look(String code, String secret) {
        return look(code, secret, address);
    }

    private MvcTestResult look(String code, String secret, String from) {
        return browser.post()
                .uri("/feedback/follow")
                .with(csrf())
                .with(from(from))
                .param("code", code)
                .param("secret", secret)
                .exchange();
    }

    private MvcTestResult rate(String path, String degree) {
        return browser.post()
                .uri(path + "/ratings")
                .with(csrf())
                .param("degree", degree)
                .exchange();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String code(MvcTestResult receipt) {
        return found(receipt, "PAKN\\.[0-9]{8}\\.[0-9]{4,8}");
    }

    private static String secret(MvcTestResult receipt) {
        return found(receipt, "(?<=>)[0-9]{8}(?=<)");
    }

    private static String path(MvcTestResult receipt) {
        return found(receipt, "/feedback/follow/[A-Za-z0-9]{16}");
    }

    private static String found(MvcTestResult answer, String pattern) {
        try {
            var matcher = Pattern.compile(pattern).matcher(answer.getResponse().getContentAsString());
            assertThat(matcher.find()).as(pattern).isTrue();
            return matcher.group();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
