package vn.motcua.portal.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.questions.Question;
import vn.motcua.questions.QuestionDesk;
import vn.motcua.questions.QuestionText;
import vn.motcua.questions.TypedQuestion;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class QuestionPagesTest {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String SCRIPT = "<script>alert(1)</script>";

    private final Actor.Staff control = SignedIn.staff(Role.CONTROL_OFFICER, "T1");
    private final String address = "10.93.0." + SERIAL.incrementAndGet();
    /** A word that no other question has. */
    private final String word = "xq" + Integer.toString(1_000 + SERIAL.incrementAndGet(), 26);

    @Autowired
    MockMvcTester browser;

    @Autowired
    QuestionDesk desk;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    private ProcedureCode procedure;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        province.found();
        procedure = province.procedure("9.931%03d".formatted(SERIAL.incrementAndGet()));
    }

    @Test
    void aQuestionIsFoundReadAndLeadsToItsProcedure() {
        var question = published("Nuôi " + word + " mất bao lâu?", "Nhanh thôi.\nHiện nay:\n[[thời hạn]]", "", "");

        assertThat(browser.get().uri("/questions?q=nuoi " + word))
                .hasStatusOk()
                .bodyText()
                .contains("1 câu hỏi", question.path(), "Nhanh thôi.")
                .doesNotContain("[[", "Hiện nay:", "questions.");
        assertThat(browser.get().uri(question.path()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nhanh thôi.",
                        "3 ngày làm việc",
                        "/procedures/" + procedure,
                        "Luật Thử 2026",
                        "<link rel=\"canonical\" href=\"http",
                        question.path() + "\"")
                .doesNotContain("[[", "questions.");
        assertThat(browser.get().uri("/procedures/" + procedure))
                .bodyText()
                .contains(question.path(), "/questions?procedure=" + procedure);
        assertThat(browser.get().uri("/questions?procedure=" + procedure))
                .bodyText()
                .contains(question.path(), "1 câu hỏi");
        assertThat(browser.get().uri("/procedures?q=nuoi " + word))
                .bodyText()
                .contains("Hỏi đáp</h2>", question.path());
    }

    @Test
    void everyOtherAddressLeadsToTheOneOfTheQuestion() {
        var question = published("Nuôi " + word + " ở đâu?", "Ở nhà.", "", "");
        for (var other : List.of("/questions/" + question.number(), "/questions/" + question.number() + "/khac")) {
            assertThat(browser.get().uri(other)).hasStatus(301).headers().hasValue("Location", question.path());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions/0", "/questions/999999999", "/questions/99999999999/x", "/questions/abc"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(browser.get().uri(path)).hasStatus(404);
    }

    @Test
    void aDraftIsThereForNobody() {
        var draft = desk.write(
                        typed("Nuôi " + word + "?", "Không.", "", ""),
                        LocalDate.of(2026, 7, 1),
                        UUID.randomUUID(),
                        control)
                .orThrow();
        assertThat(browser.get().uri(draft.path())).hasStatus(404);
        assertThat(say(draft, "yes")).hasStatus(404);
    }

    @Test
    void aReaderInEnglishGetsWhatThereIs() {
        var both = published("Nuôi " + word + " được không?", "Được.", "May I keep " + word + "?", "You may.");
        var one = published("Cấm nuôi " + word + " à?", "Không cấm.", "", "");

        assertThat(browser.get().uri("/questions?lang=en&q=" + word))
                .bodyText()
                .contains("May I keep " + word + "?", "lang=\"vi\">Cấm nuôi " + word);
        assertThat(browser.get().uri(both.path() + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("You may.")
                .doesNotContain("in Vietnamese only");
        assertThat(browser.get().uri(one.path() + "?lang=en")).bodyText().contains("Không cấm.", "in Vietnamese only");
    }

    @Test
    void aReaderSaysWhetherItHelped() {
        var question = published("Nuôi " + word + " có khó không?", "Không khó.", "", "");
        assertThat(say(question, "yes")).hasStatusOk().bodyText().contains("Cảm ơn bạn đã cho biết.");
        assertThat(say(question, "no")).hasStatusOk();
        assertThat(desk.helpfulness(question).yes()).isEqualTo(1);
        assertThat(desk.helpfulness(question).no()).isZero();
        assertThat(say(question, "maybe")).hasStatus(400);
    }

    @Test
    void whatIsTypedIntoTheSearchIsHarmless() {
        assertThat(browser.get()
                        .uri("/questions")
                        .param("q", SCRIPT + "a".repeat(5_000))
                        .param("field", SCRIPT)
                        .param("agency", SCRIPT)
                        .param("procedure", SCRIPT)
                        .param("page", "-7"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(SCRIPT);
        assertThat(browser.get().uri("/questions?page=2000000")).hasStatusOk();
    }

    @Test
    void aCitizenAsksAndFollowsTheAnswer() {
        assertThat(browser.get().uri("/questions/new?procedure=" + procedure + "&q=Nuôi được không"))
                .hasStatusOk()
                .bodyText()
                .contains("Nuôi được không", "name=\"procedure\" value=\"" + procedure);

        var sent = ask("subject", "Nuôi " + word + " được không?", "procedure", procedure.value());
        assertThat(sent).hasStatusOk().bodyText().contains("Đã nhận câu hỏi của bạn", "PAKN.20260105.", "10/01/2026");
        assertThat(sent).bodyText().contains("/feedback/follow/");
    }

    @ParameterizedTest
    @CsvSource({
        "subject, '', Ô này cần có nội dung",
        "name, '', Ô này cần có nội dung",
        "phone, 12, Số điện thoại chưa đúng",
        "phone, '', để chúng tôi trả lời bạn",
        "unit, T9.99, Hãy chọn một cơ quan",
        "procedure, 9.999999, Không có thủ tục nào",
        "procedure, abc, Không có thủ tục nào",
        "website, http://x, Một ô phải để trống",
        "requestKey, x, Trang này đã cũ",
    })
    void whatIsWrongComesBackWithEverythingTyped(String field, String value, String said) {
        assertThat(ask("content", "Điều tôi đã viết", field, value))
                .hasStatus(422)
                .bodyText()
                .contains(said, "Điều tôi đã viết");
    }

    @Test
    void scriptsInAQuestionAreHarmless() {
        assertThat(ask("subject", SCRIPT, "content", SCRIPT, "name", SCRIPT, "phone", "1"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain(SCRIPT);
    }

    @Test
    void oneAddressAsksAFewTimesAnHour() {
        for (int time = 0; time < 20; time++) {
            assertThat(ask()).hasStatusOk();
        }
        assertThat(ask("content", "Điều tôi đã viết"))
                .hasStatus(429)
                .bodyText()
                .contains("quá nhiều lần", "Điều tôi đã viết");
    }

    private MvcTestResult ask(String... changes) {
        var fields = new HashMap<>(Map.of(
                "requestKey", UUID.randomUUID().toString(),
                "subject", "Được không?",
                "content", "",
                "name", "Hồ Thị Mận",
                "phone", "0905 777 888"));
        for (int at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        var post = browser.post().uri("/questions").with(csrf()).with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
        fields.forEach(post::param);
        return post.exchange();
    }

    private MvcTestResult say(Question question, String helpful) {
        return browser.post()
                .uri("/questions/" + question.number() + "/opinions")
                .with(csrf())
                .param("helpful", helpful)
                .exchange();
    }

    private Question published(String question, String answer, String questionEn, String answerEn) {
        var draft = desk.write(
                        typed(question, answer, questionEn, answerEn),
                        LocalDate.of(2026, 7, 1),
                        UUID.randomUUID(),
                        control)
                .orThrow();
        return desk.publish(draft.number(), 1, true, control).orThrow();
    }

    private TypedQuestion typed(String question, String answer, String questionEn, String answerEn) {
        return new TypedQuestion(
                new QuestionText(question, "", answer),
                new QuestionText(questionEn, "", answerEn),
                List.of(procedure.value()),
                List.of(),
                List.of("T1.61"),
                List.of(),
                List.of("Luật Thử 2026"));
    }
}
