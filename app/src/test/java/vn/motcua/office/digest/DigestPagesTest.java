package vn.motcua.office.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.digest.Digests;
import vn.motcua.digest.MorningNotices;
import vn.motcua.digest.store.DigestRows;
import vn.motcua.identity.AccountRegister;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.Commune;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.Staff;

/** What an officer sees of their digest, and where they switch it off. */
@ProductTest
class DigestPagesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 9);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Digests digests;

    @Autowired
    DigestRows rows;

    @Autowired
    MorningNotices notices;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRegister register;

    @Autowired
    StaffDirectory staff;

    @Autowired
    Commune commune;

    @Autowired
    MovableClock clock;

    private Actor.Staff officer = SignedIn.staff(Role.CASE_OFFICER, "T1");
    private String code = "";

    /** Before the hour of other tests, whose dossiers lie at the same desk: lists begin with the oldest. */
    @BeforeEach
    void aDossierIsLateOnFriday() {
        clock.moveTo("2026-01-05T07:00");
        code = commune.received().code().value();
        var person = Staff.holding(
                Staff.invited("Nguyễn Văn An"), Staff.post(SmallProvince.DIVISION.value(), Role.CASE_OFFICER));
        var account = accounts.createAll(List.of(person), People.ADMINISTRATOR)
                .orThrow()
                .getFirst();
        officer = staff.posts(account, FRIDAY).getFirst().actor();
        clock.moveTo("2026-01-09T08:00");
    }

    @Test
    void thePageNamesWhatWaitsAndNobody() {
        assertThat(browser.get().uri("/office/digest").with(SignedIn.as(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Quá hạn: ", "/office/inbox?due=overdue&amp;scope=mine", "Mỗi sáng làm việc bạn được báo")
                .doesNotContain("Nguyễn Thị Hoa");
        assertThat(digests.of(officer.account()).overdue())
                .anyMatch(each -> each.value().equals(code));
    }

    @Test
    void theWorkListTellsOfItUntilItWasSeen() {
        assertThat(inbox()).doesNotContain("Việc trong ngày, lúc");
        rows.write(officer.account(), FRIDAY, digests.of(officer.account()));
        assertThat(inbox()).contains("Việc trong ngày, lúc 08:00");

        assertThat(browser.post()
                        .uri("/office/digest/readings")
                        .with(SignedIn.as(officer))
                        .with(csrf()))
                .hasRedirectedUrl("/office/inbox");
        assertThat(inbox()).doesNotContain("Việc trong ngày, lúc");
    }

    @Test
    void anAddressIsKeptAndTheMessageIsSwitchedOff() {
        assertThat(browser.post()
                        .uri("/account/digest")
                        .with(SignedIn.as(officer))
                        .with(csrf())
                        .param("email", " an@example.vn "))
                .hasRedirectedUrl("/account/digest?done=saved");

        assertThat(register.find(officer.account()).orElseThrow().email()).isEqualTo("an@example.vn");
        assertThat(notices.areWanted(officer.account())).isFalse();
        assertThat(browser.get().uri("/account").with(SignedIn.as(officer)))
                .bodyText()
                .contains("Tin báo việc mỗi sáng", "Đã tắt");
        assertThat(browser.get().uri("/account/digest").with(SignedIn.as(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("an@example.vn");
    }

    @Test
    void whatIsNoAddressIsNotKeptAndNothingElseIs() {
        assertThat(browser.post()
                        .uri("/account/digest")
                        .with(SignedIn.as(officer))
                        .with(csrf())
                        .param("email", "an tại xã"))
                .hasStatus(422)
                .bodyText()
                .contains("an tại xã");

        assertThat(register.find(officer.account()).orElseThrow().email()).isNull();
        assertThat(notices.areWanted(officer.account())).isTrue();
    }

    private String inbox() {
        var result =
                browser.get().uri("/office/inbox").with(SignedIn.as(officer)).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
