package vn.motcua.control.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
@Transactional
class PaymentsPageTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    JdbcClient database;

    @Test
    void aDifferenceIsSettledOnceWithANote() {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into payment.difference (id, platform, day, kind, reference, transaction, there)
                        values (:id, 'payplat', '2026-01-05', 'MISSING_HERE', 'MC260105BCDF234501', :transaction, 25000)
                        """).param("id", id).param("transaction", id.toString()).update();

        assertThat(pages.get().uri("/control/payments").with(SignedIn.as(Role.AUDITOR, "T1")))
                .hasStatusOk()
                .bodyText()
                .contains("Có trên sao kê, không có trong sổ", "Sao kê: 25.000 đồng.")
                .doesNotContain("payment.", "/settlements");
        assertThat(settle(id, " ")).hasStatus(422).bodyText().contains("Hãy ghi rõ");
        assertThat(settle(id, "Đã hỏi nền tảng và ghi nhận")).hasStatus(302);
        assertThat(settle(id, "Lần nữa")).hasStatus(422).bodyText().contains("Người khác vừa xử lý");
    }

    @Test
    void aDayIsComparedOnlyWithAPlatformThatWeUse() {
        assertThat(reconcile("nowhere", "5")).hasStatus(422).bodyText().contains("không còn dùng được");
        assertThat(reconcile("nowhere", "32")).hasStatus(422).bodyText().contains("Hãy nhập ngày");
    }

    private MvcTestResult settle(UUID id, String note) {
        return pages.post()
                .uri("/control/payments/differences/" + id + "/settlements")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("note-" + id, note)
                .exchange();
    }

    private MvcTestResult reconcile(String platform, String day) {
        return pages.post()
                .uri("/control/payments/reconciliations")
                .with(csrf())
                .with(SignedIn.as(Role.CONTROL_OFFICER, "T1"))
                .param("platform", platform)
                .param("day.day", day)
                .param("day.month", "1")
                .param("day.year", "2026")
                .exchange();
    }
}
