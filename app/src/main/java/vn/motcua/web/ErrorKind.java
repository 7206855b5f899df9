package vn.motcua.web;

import java.util.Arrays;
import java.util.Locale;

/** What can go wrong on the way to a page, told so that the reader knows what to do next. */
public enum ErrorKind {
    BAD_REQUEST(400),
    FORBIDDEN(403),
    /** A form whose proof of origin no longer holds; answered with 403. */
    STALE_FORM(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    LENGTH_REQUIRED(411),
    TOO_LARGE(413),
    TOO_MANY(429),
    UNAVAILABLE(503),
    FAILURE(500);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    /** The kind of a status; other statuses of the 400s are a bad request, everything else a failure of ours. */
    static ErrorKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? BAD_REQUEST : FAILURE);
    }

    /** The key of the page's heading. */
    public String titleKey() {
        return "web.error." + key() + ".title";
    }

    /** The key of the sentence that says what to do next. */
    public String adviceKey() {
        return "web.error." + key() + ".advice";
    }

    String problemKey() {
        return "web.problem." + key();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
