package vn.motcua.control.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.payment.Reduction;
import vn.motcua.payment.Reductions;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

/** What a test enters is rolled back: rules concern the fees of every other test. */
@ProductTest
@Transactional
class ReductionsPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Reductions reductions;

    @Test
    void aRuleIsEnteredShownAndEnded() {
        assertThat(enter("Nghị quyết thử trang, Điều 2", "50", "7")).hasStatus(302);
        var rule = rule("Nghị quyết thử trang, Điều 2");
        assertThat(rule.percent()).isEqualTo(50);

        assertThat(pages.get().uri("/control/fee-reductions").with(SignedIn.as(Role.AUDITOR, "T1")))
                .hasStatusOk()
                .bodyText()
                .contains("Nghị quyết thử trang, Điều 2", "50%", "Chưa xác minh")
                .doesNotContain("payment.", "/control/fee-reductions/new");
        assertThat(end(rule, "2020")).hasStatus(422).bodyText().contains("Ngày hết hiệu lực phải sau ngày bắt đầu");
        assertThat(end(rule, "2027")).hasStatus(302);
        assertThat(rule("Nghị quyết thử trang, Điều 2").inForce().to()).isEqualTo("2027-07-07");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        assertThat(enter("<script>alert(1)</script>", "101", "7"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập số từ 1 đến 100", "&lt;script>", "value=\"101\"");
        assertThat(enter("", "50", "13")).hasStatus(422).bodyText().contains("Hãy nhập văn bản làm căn cứ");
    }

    private Reduction rule(String basis) {
        return reductions.all().stream()
                .filter(each -> each.basis().equals(basis))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult enter(String basis, String percent, String month) {
        return pages.post()
                .uri("/control/fee-reductions")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("basis", basis)
                .param("kinds", "FEE", "CHARGE")
                .param("codes", "LP-TRANG-1, LP-TRANG-2")
                .param("channels", "ONLINE")
                .param("percent", percent)
                .param("rounding", "DOWN_TO_HUNDRED")
                .param("from.day", "7")
                .param("from.month", month)
                .param("from.year", "2022")
                .exchange();
    }

    private MvcTestResult end(Reduction rule, String year) {
        return pages.post()
                .uri("/control/fee-reductions/ends")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("rule", rule.id().toString())
                .param("day.day", "7")
                .param("day.month", "7")
                .param("day.year", year)
                .exchange();
    }
}
