package vn.motcua.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.motcua.identity.CurrentPerson;

/** How a request is turned away: the sign-in page, a readable 403 page, or a problem document for a program. */
@Component
class AccessRefused implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final CurrentPerson current;
    private final ApiProblem problem;

    AccessRefused(CurrentPerson current, ApiProblem problem) {
        this.current = current;
        this.problem = problem;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        answer(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, cause);
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, cause);
        // A form that came from elsewhere stays refused after signing in, so the sign-in page would be no help.
        answer(request, response, cause instanceof CsrfException ? HttpStatus.FORBIDDEN : status());
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, status());
    }

    /** An applicant who is not signed on is led to the sign-on page, and from there to where they wanted to go. */
    void answerApplicant(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-on" + returnTo(request));
    }

    private HttpStatus status() {
        return current.find().isPresent() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        if (isApi(request)) {
            problem.write(request, response, status);
        } else if (status == HttpStatus.UNAUTHORIZED) {
            response.sendRedirect(request.getContextPath() + "/sign-in" + returnTo(request));
        } else {
            response.sendError(status.value());
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static String returnTo(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return "";
        }
        var query = request.getQueryString();
        var target = request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?next=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
    }
}
