package vn.motcua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is too long, or of unknown length, before anything reads it.
 *
 * <p>Left to the reading of the form, a file that is too large would be reported as a form without proof of origin.
 */
final class RequestLimits extends OncePerRequestFilter {

    private static final String PART_OF_AN_UPLOAD = "application/offset+octet-stream";

    private final DataSize form;
    private final DataSize upload;
    private final DataSize part;

    /**
     * @param form the most that a body without files may have
     * @param upload the most that a form with files may have, all together
     * @param part the most that a part of an upload may have
     */
    RequestLimits(DataSize form, DataSize upload, DataSize part) {
        this.form = form;
        this.upload = upload;
        this.part = part;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > limit(request).toBytes()) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private DataSize limit(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return upload;
        }
        return type.equals(PART_OF_AN_UPLOAD) ? part : form;
    }
}
