package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Gives back what was typed into a form whose proof of origin had expired. */
final class StaleForm {

    private StaleForm() {}

    /**
     * The form, to be sent again with a fresh proof; null unless the browser itself vouches that it came from our own page,
     * for a form from elsewhere must not be sent by a well-meant click. Files and secrets are not given back.
     */
    static Failure.@Nullable Retry retryOf(HttpServletRequest request) {
        boolean fromOurPage = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        boolean plain = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE))
                .isPresent();
        String action = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        List<Failure.Field> fields = fields(request);
        boolean secret = fields.stream().anyMatch(field -> field.name().contains("password"));
        return fromOurPage && plain && action != null && !secret ? new Failure.Retry(action, fields) : null;
    }

    private static List<Failure.Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("_csrf"))
                .flatMap(
                        entry -> Arrays.stream(entry.getValue()).map(value -> new Failure.Field(entry.getKey(), value)))
                .toList();
    }
}
