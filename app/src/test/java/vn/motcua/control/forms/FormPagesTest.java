package vn.motcua.control.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.eforms.EForms;
import vn.motcua.eforms.FormDesk;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

/** An officer changes a form without a programmer. */
@ProductTest
class FormPagesTest {

    private static final ProcedureCode CODE = new ProcedureCode("9.661001");
    private static final String FORM = "/control/forms/" + CODE;
    private static final LocalDate TOMORROW = LocalDate.of(2026, 1, 6);

    @Autowired
    MockMvcTester browser;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    @Autowired
    FormDesk desk;

    @Autowired
    EForms forms;

    @BeforeEach
    void onMonday() {
        clock.moveTo("2026-01-05T09:00");
        province.found();
        desk.discard(CODE);
        post(FORM + "/drafts");
    }

    @Test
    void aFormIsMadeLookedAtTriedAndPublished() {
        int before = desk.history(CODE).size();
        edit("/pages/first/questions", "id", "owner", "label", "Chủ <b>vườn</b>", "type", "text");
        edit("/questions/owner", "label", "Chủ vườn", "labelEn", "Owner", "required", "yes", "maxLength", "20");

        assertThat(get(FORM + "/draft")).hasStatusOk().bodyText().contains("Chủ vườn", "Xem như công dân thấy");
        assertThat(get(FORM + "/draft/previews/first")).bodyText().contains("name=\"q.owner\"", "maxlength=\"20\"");
        assertThat(post(FORM + "/draft/previews/first", "q.question", "Ổi"))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi: Chủ vườn", "Ổi");
        assertThat(post(FORM + "/draft/previews/first", "q.owner", "Y", "q.question", "Ổi"))
                .hasStatusOk();
        assertThat(edit("/publications", "from.day", "6", "from.month", "1", "from.year", "2026"))
                .hasStatus3xxRedirection();

        assertThat(desk.history(CODE)).hasSize(before + 1);
        assertThat(desk.draft(CODE)).isEmpty();
        assertThat(forms.inForce(CODE, TOMORROW).orElseThrow().content().question("owner"))
                .isPresent();
        int number = desk.history(CODE).getFirst().number();
        assertThat(get(FORM)).bodyText().contains("Phiên bản " + number);
        assertThat(get(FORM + "/versions/" + number)).hasStatusOk().bodyText().contains("Chủ vườn");
        assertThat(get(FORM + "/versions/" + number + "/file"))
                .hasStatusOk()
                .bodyText()
                .contains("\"owner\"");
    }

    @Test
    void aDraftWithFaultsSaysWhereAndIsNotPublished() {
        edit("/pages/first/questions", "id", "question", "label", "Trùng tên", "type", "text");

        assertThat(get(FORM + "/draft"))
                .bodyText()
                .contains("«question» có hai lần")
                .doesNotContain("Xem như công dân");
        assertThat(edit("/publications", "from.day", "6", "from.month", "1", "from.year", "2026"))
                .hasStatus(422)
                .bodyText()
                .contains("có hai lần");
    }

    @Test
    void whatHasNotTheShapeOfAFormIsRefusedAsTyped() {
        assertThat(edit("/definition", "definition", "{\"title\": \"<i>\", \"pages\": []}"))
                .hasStatus(422)
                .bodyText()
                .contains("không đúng khuôn", "&lt;i")
                .doesNotContain("<i>");
        assertThat(edit("/definition", "definition", "không phải JSON")).hasStatus(422);
        assertThat(edit("/definition", "definition", "{" + "[".repeat(5_000))).hasStatus(422);
        assertThat(edit("/pages", "id", "Tên có dấu", "title", "Trang")).hasStatus(422);
    }

    @Test
    void whoeverIsSlowerIsToldAndOverwritesNothing() {
        int seen = desk.draft(CODE).orElseThrow().revision();
        edit("/pages/first", "title", "Của người thứ nhất");

        assertThat(post(FORM + "/draft/pages/first", "revision", String.valueOf(seen), "title", "Của người thứ hai"))
                .hasStatus(422)
                .bodyText()
                .contains("Người khác vừa sửa");
        assertThat(desk.draft(CODE)
                        .orElseThrow()
                        .content()
                        .pages()
                        .getFirst()
                        .title()
                        .vi())
                .isEqualTo("Của người thứ nhất");
    }

    @Test
    void aSheetIsWrittenLookedAtAndKept() {
        edit("/pages/first/questions", "id", "owner", "label", "Chủ vườn", "type", "text");
        edit("/questions/owner", "label", "Chủ vườn", "required", "yes", "maxLength", "20");

        assertThat(get(FORM + "/draft/sheet"))
                .hasStatusOk()
                .bodyText()
                .contains("chưa có tờ khai theo mẫu", "Chủ vườn: {owner}");
        assertThat(post(FORM + "/draft/sheet/previews", "lines", "Chủ: {owner}", "sample", "LONG"))
                .hasStatusOk()
                .bodyText()
                .contains("data:image/png");
        assertThat(edit("/sheet", "lines", "[Tên mẫu]\nCâu: {question}", "mark", "Mẫu số 1", "source", "Nghị định thử"))
                .hasStatus3xxRedirection();

        var kept = desk.draft(CODE).orElseThrow();
        assertThat(kept.content().paper().sheet().mark()).isEqualTo("Mẫu số 1");
        assertThat(kept.content().paper().sheet().verified()).isFalse();
        assertThat(kept.forgotten()).containsExactly("Chủ vườn");
        assertThat(get(FORM + "/draft"))
                .bodyText()
                .contains("Chưa đối chiếu với bản chính thức", "Nghị định thử", "chưa có chỗ cho những câu trả lời");
    }

    @Test
    void aSheetThatNamesWhatIsNotAskedIsRefusedAsTyped() {
        assertThat(edit("/sheet", "lines", "Tên: {nobody}\n[Nhảy múa]"))
                .hasStatus(422)
                .bodyText()
                .contains("dòng 1: không có câu hỏi «nobody»", "dòng 2: không có lệnh [Nhảy múa]", "Tên: {nobody}");
        assertThat(desk.draft(CODE).orElseThrow().content().paper().sheet().isEmpty())
                .isTrue();
        assertThat(post(FORM + "/draft/sheet/previews", "lines", "Tên: {nobody}"))
                .hasStatusOk()
                .bodyText()
                .contains("không có câu hỏi «nobody»")
                .doesNotContain("data:image/png");
        assertThat(edit("/sheet", "lines", "ộ".repeat(40_000))).hasStatus(422);
    }

    @Test
    void aQuestionThatASheetShowsIsNotTakenOutUnnoticed() {
        edit("/pages/first/questions", "id", "owner", "label", "Chủ vườn", "type", "text");
        edit("/sheet", "lines", "Chủ: {owner}");
        edit("/moves", "out", "owner");

        assertThat(get(FORM + "/draft")).bodyText().contains("Tờ khai, dòng 1: không có câu hỏi «owner»");
        assertThat(edit("/publications", "from.day", "6", "from.month", "1", "from.year", "2026"))
                .hasStatus(422);
    }

    @Test
    void aNewVersionDoesNotReachIntoThePast() {
        assertThat(edit("/publications", "from.day", "4", "from.month", "1", "from.year", "2026"))
                .hasStatus(422)
                .bodyText()
                .contains("05/01/2026");
        assertThat(edit("/publications", "from.day", "31", "from.month", "2", "from.year", "2026"))
                .hasStatus(422);
    }

    @Test
    void pagesAndQuestionsAreMovedAndTakenOut() {
        edit("/pages", "id", "second", "title", "Trang hai");
        edit("/moves", "up", "second");
        assertThat(desk.draft(CODE).orElseThrow().content().pages().getFirst().id())
                .isEqualTo("second");

        edit("/moves", "out", "second");
        assertThat(desk.draft(CODE).orElseThrow().content().page("second")).isEmpty();
        assertThat(edit("/moves", "out", "first")).as("a form has a page").hasStatus(422);
    }

    @Test
    void theFormsOfTheProductAreListed() {
        assertThat(get("/control/forms?q=khai sinh"))
                .bodyText()
                .contains("1.001193")
                .doesNotContain("1.011441");
        assertThat(get("/control/forms/nobody")).hasStatus(404);
        assertThat(get("/control/forms/9.404404/draft")).hasStatus(404);
    }

    /** A change of the draft as it stands. */
    private MvcTestResult edit(String path, String... fields) {
        var all = new java.util.ArrayList<>(java.util.List.of(fields));
        all.addAll(java.util.List.of(
                "revision", String.valueOf(desk.draft(CODE).orElseThrow().revision())));
        return post(FORM + "/draft" + path, all.toArray(String[]::new));
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri(path)
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
