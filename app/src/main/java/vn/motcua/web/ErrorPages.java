package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page, or for a program the problem document, that answers when no handler did. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        Page page = pages.of(request);
        ErrorKind kind = kindOf(request);
        String reference = kind == ErrorKind.FAILURE ? logged(request, page) : null;
        return page.path().startsWith("/api/")
                ? problem(request, page, kind, reference)
                : view(request, kind, reference);
    }

    private static ModelAndView view(HttpServletRequest request, ErrorKind kind, @Nullable String reference) {
        ModelAndView view = new ModelAndView("web/error");
        view.setStatus(status(request));
        view.addObject(
                "failure",
                new Failure(kind, reference, kind == ErrorKind.STALE_FORM ? StaleForm.retryOf(request) : null));
        return view;
    }

    private static Object problem(HttpServletRequest request, Page page, ErrorKind kind, @Nullable String reference) {
        Message message = reference == null ? Message.of(kind.problemKey()) : Message.of(kind.problemKey(), reference);
        return Problem.of(status(request), page.texts(), message).response();
    }

    private static ErrorKind kindOf(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException
                ? ErrorKind.STALE_FORM
                : ErrorKind.of(status(request).value());
    }

    /** Whoever asks for this address directly asks for a page that is not there. */
    private static HttpStatusCode status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
    }

    private static String logged(HttpServletRequest request, Page page) {
        String reference = Reference.next();
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("failure {} at {}", reference, page.path(), Objects.requireNonNullElse(cause, "without exception"));
        return reference;
    }
}
