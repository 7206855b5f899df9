package vn.motcua.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.motcua.shared.UnitCode;

/**
 * Makes a browser the kiosk of a centre: pages there have larger targets, a keyboard on the screen, and an end.
 *
 * @param seal what the module that made it a kiosk knows it by; pages look the same without a right one
 */
public record KioskCookie(UnitCode unit, String seal) {

    private static final String NAME = "motcua-kiosk";
    private static final String LARGE = "motcua-large";
    private static final Pattern FORM = Pattern.compile("([A-Z0-9.]{1,41})~([0-9a-f]{64})");
    private static final Duration LONG = Duration.ofDays(365);

    public static Optional<KioskCookie> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .map(FORM::matcher)
                .filter(matcher -> matcher.matches() && UnitCode.isWellFormed(matcher.group(1)))
                .map(matcher -> new KioskCookie(new UnitCode(matcher.group(1)), matcher.group(2)));
    }

    public void write(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, NAME, unit + "~" + seal, LONG);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        send(request, response, NAME, "", Duration.ZERO);
    }

    /** Whether the person before the screen asked for large letters. */
    public static boolean isLarge(HttpServletRequest request) {
        return WebUtils.getCookie(request, LARGE) != null;
    }

    public static void large(HttpServletRequest request, HttpServletResponse response, boolean large) {
        send(request, response, LARGE, large ? "1" : "", large ? LONG : Duration.ZERO);
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
