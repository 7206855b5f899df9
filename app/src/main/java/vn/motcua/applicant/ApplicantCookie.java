package vn.motcua.applicant;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.motcua.shared.Secret;

/** The two cookies of applicants; over a secure connection no neighbouring host can set them. */
public enum ApplicantCookie {
    /** Carries the session; gone when the browser closes. */
    SESSION("motcua-applicant"),
    /** Shows at the way back from a provider that it is the same browser. */
    ATTEMPT("motcua-sign-on");

    private static final String SECURE_PREFIX = "__Host-";

    private final String name;

    ApplicantCookie(String name) {
        this.name = name;
    }

    public Optional<Secret> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Secret::new);
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        send(response, cookie(request, secret.value()));
    }

    public void clear(HttpServletRequest request, HttpServletResponse response) {
        send(response, cookie(request, "").maxAge(Duration.ZERO));
    }

    /** The name that it has in this request. */
    public String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_PREFIX + name : name;
    }

    private ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }

    private static void send(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
