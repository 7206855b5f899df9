package vn.motcua.control.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.shared.Actor;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class QuestionDeskPagesTest {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Actor.Staff control = SignedIn.staff(Role.CONTROL_OFFICER, "T1");
    /** A word that no other question has. */
    private final String word = "yq" + Integer.toString(1_000 + SERIAL.incrementAndGet(), 26);

    @Autowired
    MockMvcTester browser;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    private ProcedureCode procedure;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
        province.found();
        procedure = province.procedure("9.932%03d".formatted(SERIAL.incrementAndGet()));
    }

    @Test
    void aQuestionIsPreviewedWrittenPublishedChangedCheckedAndWithdrawn() {
        assertThat(post("/control/questions", "then", "preview"))
                .hasStatusOk()
                .bodyText()
                .contains("Người dân sẽ thấy", "Miễn phí", "Nuôi " + word);
        assertThat(list("")).bodyText().doesNotContain("Nuôi " + word);

        var home = location(post("/control/questions")).replace("?done=written", "");
        assertThat(get(home))
                .hasStatusOk()
                .bodyText()
                .contains("Bản nháp", "Miễn phí")
                .doesNotContain("questions.");
        assertThat(post(home + "/publications", "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy đọc hết");
        assertThat(location(post(home + "/publications", "version", "1", "readThrough", "yes")))
                .endsWith("?done=published");
        assertThat(browser.get().uri("/questions?q=" + word)).bodyText().contains("1 câu hỏi");

        assertThat(get(home + "/edit")).hasStatusOk().bodyText().contains("Nuôi " + word, "đang đăng");
        assertThat(post(home, "version", "2", "answer", "Khác rồi."))
                .hasStatus(422)
                .bodyText()
                .contains("Khác rồi.");
        assertThat(post(home, "version", "1", "answer", "Khác rồi.", "readThrough", "yes"))
                .hasStatus(422)
                .bodyText()
                .contains("Người khác vừa sửa", "Khác rồi.");
        assertThat(post(home + "/checks", "version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#act\"", "<div id=\"act\"");
        assertThat(location(post(home, "version", "2", "answer", "Khác rồi.", "readThrough", "yes")))
                .endsWith("?done=changed");

        assertThat(post(home + "/checks", "version", "3", "checkBy.year", "2020"))
                .hasStatus(422);
        assertThat(location(post(home + "/checks", "version", "3"))).endsWith("?done=checked");
        assertThat(post(home + "/withdrawals", "version", "4", "reason", "")).hasStatus(422);
        assertThat(location(post(home + "/withdrawals", "version", "4", "reason", "Luật đã đổi")))
                .endsWith("?done=withdrawn");
        assertThat(get(home)).bodyText().contains("Luật đã đổi", "Nội dung bản 1", "Không cần.");
        assertThat(browser.get().uri("/questions?q=" + word)).bodyText().contains("0 câu hỏi");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        assertThat(post(
                        "/control/questions",
                        "question",
                        "",
                        "answer",
                        "Viết dài rồi\n[[giá]]",
                        "procedures",
                        "9.000000",
                        "agencies",
                        "Xã Không Có",
                        "fields",
                        "Nuôi " + word,
                        "checkBy.day",
                        "32"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Viết dài rồi",
                        "Không hiểu “[[giá]]”",
                        "mang mã “9.000000”",
                        "tên “Xã Không Có”",
                        "lĩnh vực “Nuôi " + word + "”",
                        "một ngày sau hôm nay")
                .doesNotContain("questions.");
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        var home = location(post("/control/questions")).replace("?done=written", "");
        var auditor = SignedIn.staff(Role.AUDITOR, "T1");
        assertThat(browser.get().uri(home).with(SignedIn.as(auditor)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/publications", "/edit");
        assertThat(browser.post()
                        .uri(home + "/publications")
                        .with(SignedIn.as(auditor))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void aSheetIsTakenInRowByRow() throws IOException {
        var sheet = sheet(
                new String[] {"STT", "Câu hỏi", "Trả lời", "Mã thủ tục", "Căn cứ", "Xem lại trước ngày"},
                new String[] {
                    "1", "Nuôi " + word + " một?", "Được.\n[[lệ phí]]", procedure.value(), "Luật A; Luật B", "1/7/2026"
                },
                new String[] {"2", "Nuôi " + word + " hai?", "", "", "", ""},
                new String[] {"3", "Nuôi " + word + " ba?", "Được.", "abc; " + procedure, "", "31/2/2026"},
                new String[] {"4", "nuôi " + word + " MỘT?", "Được.", "", "", ""});

        assertThat(upload("hoi-dap.xlsx", sheet))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đã nhập 1 câu hỏi, 3 dòng có lỗi",
                        "Trả lời: Cần có nội dung.",
                        "Mã thủ tục: Không có thủ tục nào đang áp dụng mang mã “abc”",
                        "Xem lại trước ngày: Hãy nhập một ngày",
                        "Câu hỏi này đã có");
        assertThat(list(word)).bodyText().contains("Nuôi " + word + " một?").doesNotContain(word + " ba?");
    }

    @Test
    void aCsvOfASpreadsheetProgramIsTakenInToo() {
        var text = "\uFEFFTrả lời;Câu hỏi\r\n\"Được; cứ nuôi\";Nuôi " + word + " bốn?\r\n";
        assertThat(upload("hoi-dap.csv", text.getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("Đã nhập 1 câu hỏi, 0 dòng có lỗi");
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(upload("a.csv", "Câu hỏi,Mã thủ tục\nx,y".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("thiếu cột “Trả lời”");
        assertThat(upload("a.xlsx", new byte[] {'P', 'K', 3, 4, 0}))
                .hasStatus(422)
                .bodyText()
                .contains("Không đọc được");
        assertThat(upload("a.csv", new byte[(5 << 20) + 1]))
                .hasStatus(422)
                .bodyText()
                .contains("Tệp quá lớn");
        assertThat(upload("a.csv", new byte[0])).hasStatus(422).bodyText().contains("Hãy chọn tệp");
        var many = "Câu hỏi,Trả lời\n" + "a,b\n".repeat(1_001);
        assertThat(upload("a.csv", many.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("quá nhiều dòng");
    }

    private static byte[] sheet(String[]... rows) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            for (int row = 0; row < rows.length; row++) {
                var made = sheet.createRow(row);
                for (int cell = 0; cell < rows[row].length; cell++) {
                    made.createCell(cell).setCellValue(rows[row][cell]);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private MvcTestResult upload(String name, byte[] content) {
        return browser.post()
                .uri("/control/questions/imports")
                .multipart()
                .file(new MockMultipartFile("list", name, null, content))
                .with(SignedIn.as(control))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult list(String text) {
        return get("/control/questions?q=" + text);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(SignedIn.as(control)).exchange();
    }

    private MvcTestResult post(String path, String... changes) {
        var fields = new HashMap<>(Map.of(
                "requestKey", UUID.randomUUID().toString(),
                "question", "Nuôi " + word + " có cần giấy phép không?",
                "answer", "Không cần.\n[[lệ phí]]",
                "procedures", procedure.value(),
                "checkBy.day", "1",
                "checkBy.month", "7",
                "checkBy.year", "2026",
                "then", "save"));
        for (int at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        var post = browser.post().uri(path).with(SignedIn.as(control)).with(csrf());
        fields.forEach(post::param);
        return post.exchange();
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }
}
