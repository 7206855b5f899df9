package vn.motcua.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Carries the session between browser and server; gone when the browser closes.
 *
 * <p>Over a secure connection its name begins with {@code __Host-}, so that no neighbouring host can set it.
 */
public final class SessionCookie {

    private static final String NAME = "motcua-session";
    private static final String SECURE_NAME = "__Host-" + NAME;

    private SessionCookie() {}

    public static Optional<SessionToken> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(SessionToken::new);
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, SessionToken token) {
        send(response, cookie(request, token.value()));
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        send(response, cookie(request, "").maxAge(Duration.ZERO));
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_NAME : NAME;
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
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
