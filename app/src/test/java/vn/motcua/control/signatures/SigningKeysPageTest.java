package vn.motcua.control.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SigningKey;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SmallProvince;
import vn.motcua.testing.TestAuthority;

/** An administrator learns of certificates that end before their holders stand without one. */
@ProductTest
class SigningKeysPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    SigningKeys keys;

    @Autowired
    SmallProvince province;

    @Autowired
    MovableClock clock;

    private final TestAuthority authority = TestAuthority.called("CA sắp hết hạn");

    @BeforeEach
    void mondayMorning() {
        province.found();
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void whatEndsSoonIsListedFirstWithTheDaysLeft() {
        var soon = seal("2026-01-25T08:00");
        var later = seal("2027-01-05T08:00");

        var page = page();

        assertThat(page)
                .contains("Các khóa hết hạn hoặc còn không quá 45 ngày", "hết hạn ngày 25/01/2026, còn 20 ngày");
        assertThat(page.substring(0, page.indexOf("<table")))
                .contains(soon.id().toString())
                .doesNotContain(later.id().toString());
        assertThat(page.substring(page.indexOf("<table"))).contains("Còn 20 ngày");
    }

    @Test
    void whatHasEndedStaysOnTheListUntilItIsWithdrawn() {
        var key = seal("2026-01-25T08:00");
        clock.moveTo("2026-01-26T08:00");
        assertThat(warning()).contains(key.id() + "\">").contains("đã hết hạn ngày 25/01/2026");

        keys.withdraw(key.id(), People.ADMINISTRATOR).orThrow();

        assertThat(warning()).doesNotContain(key.id().toString());
    }

    private String warning() {
        var page = page();
        return page.substring(0, page.indexOf("<table"));
    }

    private String page() {
        var shown = browser.get()
                .uri("/control/signing-keys")
                .with(SignedIn.as(Role.ADMINISTRATOR, SmallProvince.PROVINCE.value()))
                .exchange();
        assertThat(shown).hasStatusOk();
        return new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private SigningKey seal(String until) {
        var issued =
                authority.issue("Con dấu " + UUID.randomUUID(), "Thử", TestAuthority.FROM, MovableClock.instant(until));
        var agency = new AddKey.Owner.Agency(new UnitCode("T1.99"));
        return keys.add(new AddKey.OfFile(agency, issued.pkcs12(), TestAuthority.PASSWORD), People.ADMINISTRATOR)
                .orThrow();
    }
}
