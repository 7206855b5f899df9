package vn.motcua.control.regimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

/** What a test enters is rolled back: all dossiers of the tests live under the regimes. */
@ProductTest
@Transactional
class RegimesPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void startTheDay() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void everyoneOfControlReadsWhichRulesHoldFromWhen() {
        for (var role : new Role[] {Role.CONTROL_OFFICER, Role.AUDITOR}) {
            assertThat(pages.get().uri("/control/regimes").with(SignedIn.as(role, "T1")))
                    .hasStatusOk()
                    .bodyText()
                    .contains("61/2018/NĐ-CP", "đến hết 30/06/2025", "118/2025/NĐ-CP", "Từ 01/07/2025")
                    .doesNotContain("/control/regimes/new", "control.regimes.");
        }
    }

    @Test
    void aNewDecreeBeginsOnADayToComeAndCanBeTakenBackUntilThen() {
        enter("9/2027/NĐ-CP", "1", "7", "2027").hasStatus(302);
        read().contains("9/2027/NĐ-CP", "Sắp áp dụng", "đến hết 30/06/2027", "Thêm quy định 9/2027/NĐ-CP");

        act("/control/regimes/withdrawals", "code", "9/2027/NĐ-CP").hasStatus(302);
        read().contains("Bỏ quy định 9/2027/NĐ-CP").doesNotContain("Sắp áp dụng");
        act("/control/regimes/withdrawals", "code", "118/2025/NĐ-CP")
                .hasStatus(422)
                .bodyText()
                .contains("Không bỏ được quy định 118/2025/NĐ-CP");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatToDo() {
        enter("9/2027/NĐ-CP", "5", "1", "2026")
                .hasStatus(422)
                .bodyText()
                .contains("chỉ có thể bắt đầu từ 06/01/2026", "value=\"9/2027/NĐ-CP\"");
        act("/control/regimes", "supplements", "11", "lead", "-1")
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Nhập số, ký hiệu văn bản",
                        "Nhập một ngày có thật",
                        "Nhập một số từ 0 đến 10",
                        "Nhập một số từ 0 đến 30",
                        "Chọn cách tính thời hạn",
                        "value=\"11\"");
    }

    private MvcTestResultAssert enter(String code, String day, String month, String year) {
        return act(
                "/control/regimes",
                "code",
                code,
                "from.day",
                day,
                "from.month",
                month,
                "from.year",
                year,
                "supplements",
                "1",
                "extensions",
                "1",
                "lead",
                "0",
                "resume",
                "RESTART");
    }

    private AbstractStringAssert<?> read() {
        return assertThat(pages.get().uri("/control/regimes").with(SignedIn.as(Role.ADMINISTRATOR, "T1")))
                .hasStatusOk()
                .bodyText();
    }

    private MvcTestResultAssert act(String path, String... fields) {
        var request = pages.post()
                .uri(path)
                .with(SignedIn.as(Role.ADMINISTRATOR, "T1"))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return assertThat(request);
    }
}
