package vn.motcua.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program why it was turned away, as a problem document (RFC 9457). */
@Component
class ApiProblem {

    private final JsonMapper json;
    private final MessageSource messages;

    ApiProblem(JsonMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        var key = status == HttpStatus.UNAUTHORIZED ? "identity.not-signed-in" : "identity.not-allowed";
        var body = ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, null, request.getLocale()));
        body.setInstance(URI.create(request.getRequestURI()));
        body.setProperty("key", key);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        json.writeValue(response.getOutputStream(), body);
    }
}
