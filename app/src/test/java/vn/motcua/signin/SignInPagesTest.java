package vn.motcua.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.testing.Staff.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.testing.MovableClock;
import vn.motcua.testing.People;
import vn.motcua.testing.ProductTest;

@ProductTest
class SignInPagesTest {

    private static final String COOKIE = "motcua-session";

    @Autowired
    MockMvcTester pages;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void startTheDay() {
        clock.moveTo("2026-01-05T08:00");
    }

    @Test
    void letAPersonInAndOutAgain() {
        var person = people.create(post("T40", Role.CASE_OFFICER));
        var session = signIn(person, "");

        assertThat(pages.get().uri("/account").cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Bưởi", people.username(person));
        assertThat(pages.post().uri("/sign-out").cookie(session).with(csrf()))
                .hasStatus(302)
                .cookies()
                .hasMaxAge(COOKIE, Duration.ZERO);
        assertThat(pages.get().uri("/account").cookie(session)).hasStatus(302);
    }

    @Test
    void showTheFormAgainWithTheNameButNeverThePassword() {
        var answer = assertThat(pages.post()
                .uri("/sign-in")
                .param("username", "an.nguyen.khong.co")
                .param("password", "mật khẩu đã gõ")
                .with(csrf()));

        answer.hasStatus(422);
        answer.bodyText()
                .contains("an.nguyen.khong.co", "Tên đăng nhập hoặc mật khẩu chưa đúng")
                .doesNotContain("mật khẩu đã gõ");
        answer.cookies().doesNotContainCookie(COOKIE);
    }

    @Test
    void leadWhereThePersonWantedToGoButNeverToAnotherHost() {
        var person = people.create(post("T40", Role.CASE_OFFICER));

        assertThat(location(person, "/office/inbox?due=today")).isEqualTo("/office/inbox?due=today");
        for (var elsewhere :
                new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/sign-out", ""}) {
            assertThat(location(person, elsewhere)).startsWith("/").doesNotContain("evil", "sign-out");
        }
    }

    @Test
    void leadToTheWorkOfEveryMinuteNotToWhatIsUsedNowAndThen() {
        assertThat(location(people.create(post("T40", Role.CASE_OFFICER)), "")).isEqualTo("/office/inbox");
        assertThat(location(people.create(post("T40", Role.AGENCY_HEAD)), "")).isEqualTo("/office/inbox");
        assertThat(location(people.create(post("T40", Role.CONTROL_OFFICER)), ""))
                .startsWith("/control/");
    }

    @Test
    void giveASessionOfTheirOwnAndTakeNone() {
        var person = people.create(post("T40", Role.CASE_OFFICER));
        var planted = new Cookie(COOKIE, "planted-by-somebody-else");

        var answer = pages.post()
                .uri("/sign-in")
                .cookie(planted)
                .param("username", people.username(person))
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();

        var cookie = Objects.requireNonNull(answer.getResponse().getCookie(COOKIE));
        assertThat(cookie.getValue()).isNotEqualTo(planted.getValue()).hasSizeGreaterThan(40);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(pages.get().uri("/account").cookie(planted)).hasStatus(302);
    }

    @Test
    void bindTheCookieToTheHostWhereTheConnectionIsSecure() {
        var person = people.create();

        var answer = pages.post()
                .uri("https://localhost/sign-in")
                .secure(true)
                .param("username", people.username(person))
                .param("password", People.PASSWORD)
                .with(csrf())
                .exchange();

        var cookie = Objects.requireNonNull(answer.getResponse().getCookie("__Host-" + COOKIE));
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void askForThePostWhereSeveralAreHeld() {
        var person = people.create(post("T40", Role.CASE_OFFICER), post("T40", Role.RECORDS_CLERK));

        assertThat(location(person, "/office")).isEqualTo("/account/post?next=%2Foffice");
        assertThat(pages.get().uri("/account/post").cookie(signIn(person, "")))
                .hasStatusOk()
                .bodyText()
                .contains("Công chức thụ lý hồ sơ", "Văn thư");
    }

    @Test
    void setAPasswordByInvitation() {
        var person = people.create();
        var link = "/invitations/"
                + accounts.resetPassword(person, People.ADMINISTRATOR).orThrow().token();

        assertThat(pages.get().uri(link)).hasStatusOk().bodyText().contains("Ít nhất 12 ký tự");
        assertThat(pages.post().uri(link).param("chosen", "ngắn").with(csrf())).hasStatus(422);
        assertThat(pages.post()
                        .uri(link)
                        .param("chosen", "một câu hoàn toàn mới")
                        .with(csrf()))
                .hasStatus(302);
        assertThat(pages.get().uri(link)).hasStatusOk().bodyText().contains("không còn hiệu lực");
    }

    @Test
    void askAStrangerForNothingButTheName() {
        for (var step : new String[] {"/sign-in/code", "/sign-in/password", "/sign-in/second-factor"}) {
            assertThat(pages.get().uri(step)).hasStatus(302).hasHeader("Location", "/sign-in");
        }
    }

    private Cookie signIn(AccountId person, String next) {
        return Objects.requireNonNull(answer(person, next).getResponse().getCookie(COOKIE));
    }

    private String location(AccountId person, String next) {
        return Objects.requireNonNull(answer(person, next).getResponse().getRedirectedUrl());
    }

    private MvcTestResult answer(AccountId person, String next) {
        return pages.post()
                .uri("/sign-in")
                .param("username", people.username(person))
                .param("password", People.PASSWORD)
                .param("next", next)
                .with(csrf())
                .exchange();
    }
}
