package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers programs with problem documents that name the field. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Pages pages;

    ApiProblems(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return widened(
                Problem.badRequest(page(request)).at(missing.getParameterName(), "web.problem.parameter-missing"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Objects.requireNonNullElse(mismatch.getPropertyName(), "?");
        return widened(Problem.badRequest(page(request)).at(field, "web.problem.parameter-wrong"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ErrorKind kind = ErrorKind.of(status.value());
        return widened(Problem.of(status, page(request).texts(), Message.of(kind.problemKey())));
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Object> failed(Exception cause, WebRequest request) {
        String reference = Reference.next();
        LOG.error("failure {} at {}", reference, request.getDescription(false), cause);
        return widened(Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR, page(request).texts(), Message.of("web.problem.failure", reference)));
    }

    private Page page(WebRequest request) {
        HttpServletRequest served = ((ServletWebRequest) request).getRequest();
        return pages.of(served);
    }

    private static ResponseEntity<Object> widened(Problem problem) {
        var response = problem.response();
        return new ResponseEntity<>(response.getBody(), response.getHeaders(), response.getStatusCode());
    }
}
