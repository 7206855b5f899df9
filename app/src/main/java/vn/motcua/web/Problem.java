package vn.motcua.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import vn.motcua.shared.Refusal;

/**
 * The answer to a program that asked for something that cannot be given: a problem document (RFC 9457).
 *
 * <p>Besides the standard members it has {@code key}, stable, and for each wrong field an entry of {@code errors} with
 * {@code field}, {@code key} and {@code detail}.
 */
public final class Problem {

    /** What is wrong with one field of a request. */
    public record FieldError(String field, String key, String detail) {}

    private final HttpStatusCode status;
    private final String key;
    private final String detail;
    private final Texts texts;
    private final List<FieldError> errors = new ArrayList<>();

    private Problem(HttpStatusCode status, Texts texts, Message message) {
        this.status = status;
        this.key = message.key();
        this.detail = texts.t(message);
        this.texts = texts;
    }

    /** A request that is wrong; say at which fields by {@link #at}. */
    public static Problem badRequest(Page page) {
        return new Problem(HttpStatus.BAD_REQUEST, page.texts(), Message.of("web.problem.bad-request"));
    }

    /** Something that is not there. */
    public static Problem notFound(Page page, String key, Object... arguments) {
        return new Problem(HttpStatus.NOT_FOUND, page.texts(), Message.of(key, arguments));
    }

    /** A refusal of the product. */
    public static Problem refused(HttpStatus status, Page page, Refusal refusal) {
        return new Problem(status, page.texts(), Message.of(refusal));
    }

    static Problem of(HttpStatusCode status, Texts texts, Message message) {
        return new Problem(status, texts, message);
    }

    /** Names a field and what is wrong with it. */
    public Problem at(String field, String key, Object... arguments) {
        errors.add(new FieldError(field, key, texts.t(key, arguments)));
        return this;
    }

    /** Names a field and the refusal of what it holds. */
    public Problem at(String field, Refusal refusal) {
        return at(field, refusal.key(), refusal.arguments().toArray());
    }

    /** True when no field has been named. */
    public boolean isWithoutFields() {
        return errors.isEmpty();
    }

    public ResponseEntity<ProblemDetail> response() {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(status, detail);
        document.setProperty("key", key);
        if (!errors.isEmpty()) {
            document.setProperty("errors", List.copyOf(errors));
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }
}
