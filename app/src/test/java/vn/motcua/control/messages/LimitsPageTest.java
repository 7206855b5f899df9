package vn.motcua.control.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.MovableClock.instant;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.Budget;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.store.BudgetRows;
import vn.motcua.notification.wiring.Surroundings;
import vn.motcua.shared.Money;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
@Transactional
class LimitsPageTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    @Autowired
    MockMvcTester pages;

    @Autowired
    BudgetRows budgets;

    @Autowired
    Surroundings surroundings;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void aBudgetHoldsFromItsMonthOnAndIsMendedUnderTheSameMonth() {
        assertThat(budget("2026-02", "5.000.000", "350")).hasRedirectedUrl("/control/messages/limits?done=budget");
        assertThat(budget("2026-02", "6 000 000", "300")).hasStatus(302);

        assertThat(budgets.of(MessageChannel.SMS, FEBRUARY.plusMonths(3)))
                .contains(new Budget(MessageChannel.SMS, FEBRUARY, new Money(6_000_000), new Money(300)));
        assertThat(pages.get().uri("/control/messages/limits?done=budget").with(SignedIn.as(Role.AUDITOR, "T1")))
                .hasStatusOk()
                .bodyText()
                .contains("Đã lưu kinh phí", "02/2026", "6.000.000 đồng", "300 đồng")
                .doesNotContain("Lưu kinh phí</button>");
    }

    @Test
    void whatIsNoBudgetIsRefusedAndKeptAsTyped() {
        assertThat(budget("2025-12", "5.000.000", "350"))
                .hasStatus(422)
                .bodyText()
                .contains("Tháng này đã qua");
        assertThat(budget("2026-02", "năm triệu", "-1"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Hãy nhập kinh phí tháng bằng chữ số",
                        "Hãy nhập giá một phần",
                        "value=\"năm triệu\"",
                        "value=\"-1\"");
        assertThat(budget("2026-02", "500000000000", "350"))
                .hasStatus(422)
                .bodyText()
                .contains("Kiểm tra số không");
        assertThat(budget("2026-02", "5000000", "0")).hasStatus(422).bodyText().contains("phải lớn hơn 0");
        assertThat(budget("x", "5000000", "1")).hasStatus(422).bodyText().contains("Hãy chọn tháng");

        assertThat(budgets.all(MessageChannel.SMS))
                .noneMatch(each -> each.from().equals(FEBRUARY));
    }

    @Test
    void phonesAreLeftInPeaceAsWasSaidLast() {
        assertThat(quiet("20:00", "8h30", "9")).hasRedirectedUrl("/control/messages/limits?done=quiet");
        assertThat(pages.get().uri("/control/messages/limits").with(SignedIn.as(Role.CONTROL_OFFICER, "T1")))
                .bodyText()
                .as("each channel's form has the hours of that channel")
                .containsSubsequence("name=\"begins-SMS\"", "value=\"20:00\"")
                .containsSubsequence("name=\"begins-ZALO\"", "value=\"21:00\"");

        assertThat(surroundings.quiet(MessageChannel.SMS).next(instant("2026-01-05T20:00"), day -> true))
                .isEqualTo(instant("2026-01-06T08:30"));
        assertThat(surroundings.quiet(MessageChannel.ZALO).from())
                .as("the other channel as it was")
                .hasToString("21:00");
    }

    @Test
    void aNightThatLeavesNoDayIsRefused() {
        assertThat(quiet("08:00", "07:00", "07:00")).hasStatus(422).bodyText().contains("ít nhất 8 giờ");
        assertThat(quiet("06:00", "07:00", "08:00")).hasStatus(422);
        assertThat(quiet("21:00", "09:00", "08:00")).hasStatus(422);
        assertThat(quiet("25:00", "07:00", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập giờ, như 21:00", "value=\"25:00\"");
    }

    private MvcTestResult budget(String month, String most, String price) {
        return pages.post()
                .uri("/control/messages/limits/budgets")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("channel", "SMS")
                .param("month", month)
                .param("most", most)
                .param("price", price)
                .exchange();
    }

    private MvcTestResult quiet(String begins, String ends, String endsOnDaysOff) {
        return pages.post()
                .uri("/control/messages/limits/quiet-hours")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("quiet", "SMS")
                .param("begins-SMS", begins)
                .param("ends-SMS", ends)
                .param("endsOnDaysOff-SMS", endsOnDaysOff)
                .exchange();
    }
}
