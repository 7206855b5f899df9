package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.motcua.files.FilesAway;

/** An outage of the place that holds the files is told as one: try again later, nothing is lost. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhenFilesAreAway {

    private static final Logger LOG = LoggerFactory.getLogger(WhenFilesAreAway.class);

    @ExceptionHandler
    void answer(FilesAway away, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("the place of the files does not answer, at {}", request.getRequestURI(), away);
        if (response.isCommitted()) {
            throw new IOException("a file broke off", away);
        }
        response.reset();
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
