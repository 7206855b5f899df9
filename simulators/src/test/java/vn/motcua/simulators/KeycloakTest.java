package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.testing.ProductTest;

/**
 * Another OpenID provider by configuration alone: a Keycloak that runs beside the test with the realm of
 * {@code keycloak/motcua-realm.json}, reached at {@code -Dkeycloak=http://127.0.0.1:18082}; skipped without that.
 */
@ProductTest
@EnabledIfSystemProperty(named = "keycloak", matches = "http.+")
class KeycloakTest {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    @Autowired
    MockMvc pages;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry settings) {
        var provider = "motcua.sign-on.providers.keycloak.";
        settings.add(provider + "name", () -> "Keycloak");
        settings.add(provider + "issuer", () -> System.getProperty("keycloak") + "/realms/motcua");
        settings.add(provider + "client-id", () -> "motcua");
        settings.add(provider + "client-secret", () -> "keycloak-test");
        settings.add(provider + "scope", () -> "openid profile email");
        settings.add(provider + "vouches-for-numbers", () -> "true");
        settings.add(provider + "claims.personal-number", () -> "personal_number");
        settings.add(provider + "levels.1", () -> "LEVEL_2");
    }

    @Test
    void aCitizenSignsOnAndOff() throws Exception {
        var begun = pages.perform(get("/sign-on/begin/keycloak").param("next", "/my/contact"))
                .andReturn()
                .getResponse();

        var home = pages.perform(get(back(begun.getRedirectedUrl()))
                        .cookie(Objects.requireNonNull(begun.getCookie("motcua-sign-on"))))
                .andReturn()
                .getResponse();

        assertThat(home.getRedirectedUrl()).isEqualTo("/my/contact");
        assertThat(my(home)).contains("Thị Hoa Đinh").contains("051190000363").contains("Mức độ 2");

        var off = pages.perform(post("/sign-on/end")
                        .cookie(Objects.requireNonNull(home.getCookie("motcua-applicant")))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(asked(Objects.requireNonNull(off.getRedirectedUrl())).statusCode())
                .as("Keycloak leads on to its question; it answers 400 to a way back that it does not know")
                .isEqualTo(302);
    }

    private String my(MockHttpServletResponse home) throws Exception {
        return pages.perform(get("/my").cookie(Objects.requireNonNull(home.getCookie("motcua-applicant"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Logs in as a person does, and takes the way back to our own address. */
    private URI back(String authorization) throws Exception {
        var form = LOGIN_FORM.matcher(asked(authorization).body());
        assertThat(form.find()).as("Keycloak shows its login").isTrue();
        cookiesAsOverHttps();
        var login = HttpRequest.newBuilder(URI.create(HtmlUtils.htmlUnescape(form.group(1))))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=hoa&password=" + encoded("hoa-keycloak")))
                .build();
        var answer = browser.send(login, BodyHandlers.ofString());
        var back = UriComponentsBuilder.fromUriString(
                        answer.headers().firstValue("Location").orElseThrow())
                .build();
        return URI.create(back.getPath() + "?" + back.getQuery());
    }

    /** Keycloak marks its cookies as secure; a browser sends those to the local machine over HTTP all the same. */
    private void cookiesAsOverHttps() {
        List.copyOf(cookies.getCookieStore().getCookies()).forEach(cookie -> cookie.setSecure(false));
    }

    private HttpResponse<String> asked(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
