package vn.motcua.control.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.Papers;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;

@ProductTest
class LayoutPagesTest {

    private static final String FORM = "/control/layouts/motcua.return-receipt";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    @Autowired
    Layouts layouts;

    @Autowired
    Papers papers;

    @BeforeEach
    void onMonday() {
        clock.moveTo("2026-01-05T09:00");
        province.found();
    }

    @Test
    void everyFormIsListedAndItsFieldsAreExplained() {
        assertThat(get("/control/layouts"))
                .bodyText()
                .contains("Thông tư 03/2025/TT-VPCP, Mẫu số 07", "Thông tư 01/2018/TT-VPCP, Mẫu số 06");
        assertThat(get(FORM)).bodyText().contains("resultName", "{{resultName}}", "Tên kết quả");
        assertThat(get("/control/layouts/nobody.01")).hasStatus(404);
    }

    @Test
    void whatIsTypedIsLookedAtAsItWillBePrinted() {
        assertThat(post(FORM + "/previews", "<p>{{resultName}}</p>", "", "6"))
                .hasStatusOk()
                .bodyText()
                .contains("data:image/png;base64,");
    }

    @Test
    void aBrokenLayoutIsRefusedWithLineAndReason() {
        var broken = "<p>{{resultName}}</p>\n<p>{{nobody}}</p>\n<script>alert(1)</script>";

        assertThat(post(FORM + "/previews", broken, "", "6"))
                .bodyText()
                .contains("Dòng 2", "nobody", "Dòng 3", "script")
                .doesNotContain("<script>");
        assertThat(post(FORM, broken, "", "6")).hasStatus(422).bodyText().contains("Dòng 2", "{{nobody}}");
        assertThat(post(FORM, "<p>{{code}}</p>", "", "4"))
                .hasStatus(422)
                .bodyText()
                .contains("05/01/2026");
        assertThat(post(FORM, "<p>{{code}}</p>", "T9.00", "6"))
                .hasStatus(422)
                .bodyText()
                .contains("T9.00");
    }

    @Test
    void aLayoutIsPublishedForAUnitAndTakenBackAgain() {
        var unit = SmallProvince.DIVISION.value();
        assertThat(post(FORM, "<p>Mẫu riêng {{code}}</p>", unit, "5")).hasRedirectedUrl(FORM + "?done=1&unit=" + unit);
        assertThat(get(FORM + "?unit=" + unit)).bodyText().contains("Mẫu riêng", "Bản 1");

        assertThat(post(FORM + "/returns", "", unit, "5")).hasStatus3xxRedirection();
        assertThat(get(FORM + "?unit=" + unit)).bodyText().contains("trở về mẫu kèm theo phần mềm");
    }

    @Test
    void aPartIsChangedOnceForAllFormsThatTakeItIn() {
        var part = "/control/layouts/slips.signature";
        assertThat(get(part))
                .bodyText()
                .contains("Thông báo dừng giải quyết hồ sơ", "Thông tư 03/2025/TT-VPCP, Mẫu số 05");
        assertThat(get("/control/layouts/tt-03-2025.05")).bodyText().contains("/control/layouts/slips.signature");

        var unit = SmallProvince.DIVISION.value();
        assertThat(post(part, "<p>Ký thay: {{signer}}</p>", unit, "5")).hasStatus3xxRedirection();
        var form = layouts.form(new PaperKey("tt-03-2025.05")).orElseThrow();
        var day = LocalDate.of(2026, 1, 5);
        assertThat(papers.page(form.key(), SmallProvince.DIVISION, day, form.sample()))
                .contains("Ký thay: Phạm Văn Khế");
        assertThat(papers.page(form.key(), SmallProvince.COMMUNE, day, form.sample()))
                .doesNotContain("Ký thay");

        assertThat(post(part + "/returns", "", unit, "5")).hasStatus3xxRedirection();
        assertThat(papers.page(form.key(), SmallProvince.DIVISION, day, form.sample()))
                .doesNotContain("Ký thay");
    }

    @Test
    void aPartThatWouldTakeFromAFormWhatItNeedsIsRefused() {
        assertThat(post("/control/layouts/slips.head/previews", "<p>{{issuer}}</p>", "", "6"))
                .bodyText()
                .contains("Dòng 1", "qr", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ");
    }

    @Test
    void everyFaultOfALayoutIsToldWithItsPlace() {
        var form = "/control/layouts/tt-03-2025.03";
        assertThat(post(form, "<p>{{submitter}}</p>\n<p>{{reason}}</p>", "", "6"))
                .hasStatus(422)
                .bodyText()
                .contains("Dòng 2", "bắt buộc qr");
        assertThat(post(form, "<p>x</p>\n{{>nobody}}", "", "6")).bodyText().contains("Dòng 2", "nobody");
        assertThat(post(form, "<p>x</p>\n<img alt=\"x\" src=\"https://example.org/a.png\"/>", "", "6"))
                .bodyText()
                .contains("Dòng 2", "https://example.org/a.png");
        assertThat(post(
                        "/control/layouts/tt-03-2025.01",
                        "<p>x</p>\n<p>{{#components}}{{#components}}{{/components}}{{/components}}</p>",
                        "",
                        "6"))
                .bodyText()
                .contains("Dòng 2", "danh sách khác");
        assertThat(post(form, "x".repeat(2_000_000), "", "6"))
                .hasStatus(422)
                .bodyText()
                .contains("Dòng 1", "60000");
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(address)
                .with(SignedIn.as(Role.ADMINISTRATOR, "T1"))
                .exchange();
    }

    private MvcTestResult post(String address, String content, String unit, String day) {
        return browser.post()
                .uri(address)
                .with(SignedIn.as(Role.ADMINISTRATOR, "T1"))
                .with(csrf())
                .param("content", content)
                .param("unit", unit)
                .param("from.day", day)
                .param("from.month", "1")
                .param("from.year", "2026")
                .exchange();
    }
}
