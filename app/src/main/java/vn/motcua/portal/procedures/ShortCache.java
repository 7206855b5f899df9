package vn.motcua.portal.procedures;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** Long enough to go back and forth without asking again, short enough that nobody reads yesterday's law. */
final class ShortCache {

    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofSeconds(60)).cachePrivate();

    private ShortCache() {}

    static void allow(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, SHORTLY.getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }
}
