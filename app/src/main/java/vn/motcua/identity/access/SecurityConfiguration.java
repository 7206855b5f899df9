package vn.motcua.identity.access;

import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import vn.motcua.identity.spi.FormTargets;
import vn.motcua.identity.spi.MachineDoors;

/**
 * The filter chain: headers, forged requests, who is signed in.
 *
 * <p>Which handler is open to whom is decided by {@link AccessInterceptor}, at the handler that really runs. The paths
 * closed here are a second lock, so that not even the names of staff pages can be tried by a stranger.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
            + " frame-src 'self'; frame-ancestors 'none'; form-action 'self'";

    private static final String PERMISSIONS_POLICY =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            SessionContexts sessions,
            AccessRefused refused,
            ObjectProvider<FormTargets> formTargets,
            ObjectProvider<MachineDoors> machineDoors)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/counter/**", "/office/**", "/control/**", "/postal/**")
                                .authenticated()
                                .requestMatchers("/actuator/health", "/actuator/health/*")
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .headers(headers -> headers(headers, policy(formTargets)))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers(paths(machineDoors)))
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static String[] paths(ObjectProvider<MachineDoors> machineDoors) {
        return machineDoors.stream().flatMap(doors -> doors.paths().stream()).toArray(String[]::new);
    }

    /** In a cookie of its own, set only by a page that has a form; readers of other pages get none. */
    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("motcua-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** Browsers hold the answer to a form to the same rule, so whoever it leads to must be named. */
    private static String policy(ObjectProvider<FormTargets> formTargets) {
        return formTargets.stream()
                .flatMap(targets -> targets.origins().stream())
                .distinct()
                .collect(Collectors.joining(" ", CONTENT_POLICY + " ", ""))
                .strip();
    }

    /** A paper that stands in a frame of ours says so itself; what says nothing is never framed. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("X-Frame-Options", "DENY"))
                .httpStrictTransportSecurity(
                        hsts -> hsts.includeSubDomains(true).maxAgeInSeconds(31_536_000));
    }
}
