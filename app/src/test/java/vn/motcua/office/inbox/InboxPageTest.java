package vn.motcua.office.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class InboxPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    /** Before the hour of other tests, whose dossiers lie at the same desks: lists begin with the oldest. */
    @BeforeEach
    void earlyOnMonday() {
        clock.moveTo("2026-01-05T07:00");
    }

    @Test
    void saysInWordsHowMuchTimeIsLeft() {
        var dossier = commune.received();

        assertThat(inbox("")).contains(dossier.code().value(), "Còn 3 ngày làm việc", "Thẩm định, xử lý");
        clock.moveTo("2026-01-09T10:00");
        assertThat(inbox("?due=overdue")).contains(dossier.code().value(), "Quá hạn 1 ngày làm việc");
        assertThat(inbox("?due=resting")).doesNotContain(dossier.code().value());
    }

    @Test
    void aHeadSeesTheWholeUnitAndWhatNobodyHas() {
        var dossier = commune.handled(commune.received());

        assertThat(browser.get().uri("/office/inbox?held=nobody").with(SignedIn.as(commune.chairman)))
                .bodyText()
                .contains(dossier.code().value(), "Chưa ai nhận", "Cả đơn vị");
    }

    @Test
    void aMadeUpAddressOfAPageIsRefused() {
        assertThat(browser.get().uri("/office/inbox?after=x").with(SignedIn.as(commune.officer)))
                .hasStatus(400);
        assertThat(browser.get().uri("/office/inbox?due=nonsense&kind=nonsense").with(SignedIn.as(commune.officer)))
                .hasStatusOk();
    }

    @Test
    void auditorsHaveNoInbox() {
        assertThat(browser.get().uri("/office/inbox").with(SignedIn.as(Role.AUDITOR, "T1")))
                .hasStatus(403);
    }

    @Test
    void aDossierIsFoundByItsCodeAndByItsOwnersNameWithinTheUnit() {
        var dossier = commune.received();

        assertThat(browser.get().uri("/office/search?q=" + dossier.code()).with(SignedIn.as(commune.desk)))
                .hasStatus(302)
                .hasRedirectedUrl("/office/dossiers/" + dossier.code());
        assertThat(browser.get().uri("/office/search?q=nguyen thi hoa").with(SignedIn.as(commune.chairman)))
                .bodyText()
                .contains("Nguyễn Thị Hoa");
        assertThat(browser.get().uri("/office/search?q=nguyen thi hoa").with(SignedIn.as(commune.stranger)))
                .bodyText()
                .contains("Không tìm thấy hồ sơ nào");
    }

    private String inbox(String query) {
        var result = browser.get()
                .uri("/office/inbox" + query)
                .with(SignedIn.as(commune.officer))
                .exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray().length == 0
                ? ""
                : new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
