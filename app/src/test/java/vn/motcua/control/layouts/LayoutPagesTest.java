package vn.motcua.control.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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
