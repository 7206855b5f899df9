package vn.motcua.portal.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.reception.Centre;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SignedOnPeople;

@ProductTest
class KioskTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Centre centres;

    @Autowired
    SignedOnPeople people;

    @Autowired
    MovableClock clock;

    private UnitCode centre = new UnitCode("T1");

    @BeforeEach
    void aCentreOfOnesOwn() {
        clock.moveTo("2026-03-05T08:00");
        centre = centres.opened();
    }

    @Test
    void theCentreIsCalledByItsNameInTheLanguageOfThePage() {
        var officer = SignedIn.as(Role.RECEPTION_OFFICER, centre.value());

        assertThat(browser.get().uri("/kiosk/device").with(officer)).bodyText().contains("của Trung tâm " + centre);
        assertThat(browser.get().uri("/kiosk/device?lang=en").with(officer))
                .bodyText()
                .contains("of Centre " + centre);
    }

    @Test
    void anOfficerMakesABrowserTheKioskOfTheirCentreAndIsSignedOut() {
        var made = browser.post()
                .uri("/kiosk/device")
                .with(SignedIn.as(Role.RECEPTION_OFFICER, centre.value()))
                .with(csrf())
                .exchange();

        assertThat(made).hasRedirectedUrl("/kiosk");
        assertThat(made.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("motcua-session=;"))
                .anyMatch(cookie -> cookie.startsWith("motcua-kiosk=" + centre + "~") && cookie.contains("HttpOnly"));
        assertThat(browser.get().uri("/kiosk").cookie(kiosk()).exchange())
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("kiosk.css", "kiosk.js", "/centres/" + centre + "/ticket", "Lấy số thứ tự");
    }

    @Test
    void aKioskKeepsNoPageEvenWhereOtherBrowsersMay() {
        assertThat(browser.get().uri("/procedures").exchange()).hasHeader("Cache-Control", "max-age=60, private");
        assertThat(browser.get().uri("/procedures").cookie(kiosk()).exchange()).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void whoForgesTheCookieGetsNoNumber() {
        var forged = new Cookie("motcua-kiosk", centre + "~" + "0".repeat(64));

        assertThat(browser.get().uri("/kiosk").cookie(forged)).bodyText().contains("không phải máy");
        assertThat(take(forged)).hasStatus(422).bodyText().contains("Mã ở cửa đã hết hạn");
        assertThat(browser.get().uri("/kiosk").cookie(new Cookie("motcua-kiosk", "<script>")))
                .hasStatusOk();
    }

    @Test
    void aKioskGivesNumbersWithoutACodeOneAfterTheOther() {
        assertThat(take(kiosk()).getResponse().getRedirectedUrl()).matches("/tickets/[A-Za-z0-9_-]{43}/paper");
        var second = take(kiosk());

        assertThat(second.getResponse().getCookie("motcua-ticket")).isNull();
        var paper = Objects.requireNonNull(second.getResponse().getRedirectedUrl());
        assertThat(browser.get().uri(paper).cookie(kiosk())).bodyText().contains("A002");
        var standing = paper.replace("/paper", "");
        assertThat(browser.get().uri(standing).exchange()).hasHeader("Refresh", "15");
        assertThat(browser.get().uri(standing).cookie(kiosk()).exchange())
                .as("otherwise the kiosk never rests")
                .doesNotContainHeader("Refresh");
    }

    @Test
    void theEndOfAVisitEndsTheSignOnOnTheServer() {
        var visitor = new Cookie("motcua-applicant", people.session(people.citizen("Trần Văn Khách")));
        assertThat(browser.get().uri("/my").cookie(kiosk(), visitor)).hasStatusOk();

        var ended = browser.post()
                .uri("/kiosk/endings")
                .cookie(kiosk(), visitor)
                .with(csrf())
                .exchange();

        assertThat(ended).hasRedirectedUrl("/kiosk").hasHeader("Clear-Site-Data", "\"storage\"");
        assertThat(browser.get().uri("/my").cookie(kiosk(), visitor)).hasStatus(302);
    }

    @Test
    void withoutScriptsAPageLeadsBackByItself() {
        assertThat(browser.get().uri("/tracking").cookie(kiosk()))
                .bodyText()
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"90;url=/kiosk/over\"></noscript>");
        assertThat(browser.get().uri("/tracking")).bodyText().doesNotContain("kiosk");
    }

    private Cookie kiosk() {
        var made = browser.post()
                .uri("/kiosk/device")
                .with(SignedIn.as(Role.ADMINISTRATOR, centre.value()))
                .with(csrf())
                .exchange();
        return Objects.requireNonNull(made.getResponse().getCookie("motcua-kiosk"));
    }

    private MvcTestResult take(Cookie cookie) {
        return browser.post()
                .uri("/centres/" + centre + "/ticket")
                .cookie(cookie)
                .with(csrf())
                .param("group", centres.group(centre, "A").toString())
                .exchange();
    }
}
