package vn.motcua.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.Allow;
import vn.motcua.identity.AllowAnyPost;
import vn.motcua.identity.Public;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;

@ProductTest
class AccessTest {

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    @Autowired
    AccessInterceptor interceptor;

    @Autowired
    StaffArgumentResolver resolver;

    MockMvcTester pages;

    @BeforeEach
    void openProbes() {
        pages = MockMvcTester.of(
                List.of(new Probes()),
                mvc -> mvc.apply(springSecurity(security))
                        .addInterceptors(interceptor)
                        .setCustomArgumentResolvers(resolver)
                        .build());
    }

    @Test
    void opensAPublicPageToAnyoneWithoutGivingACookie() {
        assertThat(pages.get().uri("/probe/public"))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .hasBodyTextEqualTo("public");
    }

    @Test
    void refusesAHandlerWithoutARuleToEveryone() {
        assertThat(pages.get().uri("/probe/forgotten")).hasStatus(302);
        assertThat(pages.get().uri("/probe/forgotten").with(SignedIn.as(Role.ADMINISTRATOR, "H48")))
                .hasStatus(403);
    }

    @Test
    void sendsAStrangerToTheSignInPageAndBackAfterwards() {
        assertThat(pages.get().uri("/probe/desk?day=2026-01-05"))
                .hasStatus(302)
                .hasHeader("Location", "/sign-in?next=%2Fprobe%2Fdesk%3Fday%3D2026-01-05");
    }

    @Test
    void admitsOnlyTheRolesNamed() {
        assertThat(pages.get().uri("/probe/desk").with(SignedIn.as(Role.RECEPTION_OFFICER, "H48.61")))
                .hasStatusOk()
                .hasBodyTextEqualTo("H48.61");
        assertThat(pages.get().uri("/probe/desk").with(SignedIn.as(Role.AGENCY_HEAD, "H48.61")))
                .hasStatus(403);
    }

    @Test
    void admitsEveryPostWhereTheRoleDoesNotMatter() {
        for (var role : Role.values()) {
            assertThat(pages.get().uri("/probe/own").with(SignedIn.as(role, "H48")))
                    .hasStatusOk();
        }
        assertThat(pages.get().uri("/probe/own")).hasStatus(302);
    }

    @Test
    void tellsAProgramInAProblemDocument() {
        var stranger = assertThat(pages.get().uri("/api/v1/probe"));
        stranger.hasStatus(401).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        stranger.bodyJson().extractingPath("$.key").isEqualTo("identity.not-signed-in");
        assertThat(pages.get().uri("/api/v1/probe").with(SignedIn.as(Role.AUDITOR, "H48")))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("identity.not-allowed");
    }

    @Test
    void refusesAFormThatDidNotComeFromOneOfItsPages() {
        assertThat(pages.post().uri("/probe/public")).hasStatus(403);
        assertThat(pages.post().uri("/probe/public").with(csrf())).hasStatusOk();
    }

    @Test
    void closesStaffPathsBeforeAnyHandlerIsLookedFor() {
        for (var path : List.of("/counter/nothing", "/office/nothing", "/control/nothing")) {
            assertThat(pages.get().uri(path)).hasStatus(302);
        }
    }

    @Test
    void sendsTheHeadersThatKeepForeignContentOut() {
        assertThat(pages.get().uri("/probe/public").secure(true))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-src 'self';"
                                + " frame-ancestors 'none'; form-action 'self'")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .containsHeader("Permissions-Policy")
                .hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
    }

    @RestController
    static class Probes {

        @Public
        @GetMapping("/probe/public")
        String open() {
            return "public";
        }

        @Public
        @PostMapping("/probe/public")
        String send() {
            return "sent";
        }

        @GetMapping("/probe/forgotten")
        String forgotten() {
            return "never";
        }

        @Allow({Role.RECEPTION_OFFICER, Role.CASE_OFFICER})
        @GetMapping("/probe/desk")
        String desk(Actor.Staff actor) {
            return actor.unit().value();
        }

        @AllowAnyPost
        @GetMapping("/probe/own")
        String own() {
            return "own";
        }

        @Allow(Role.ADMINISTRATOR)
        @GetMapping("/api/v1/probe")
        String api() {
            return "{}";
        }
    }
}
