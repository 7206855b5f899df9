package vn.motcua.portal.payments;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.identity.Public;
import vn.motcua.payment.Callbacks;

/** Where platforms tell what was paid. Whatever is posted has to prove itself; no cookie is looked at. */
@Controller
@Public
class PaymentCallbackController {

    private final Callbacks callbacks;

    PaymentCallbackController(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    @PostMapping("/payments/callbacks/{platform}")
    ResponseEntity<String> receive(
            @PathVariable String platform,
            @RequestBody(required = false) byte @Nullable [] message,
            HttpServletRequest request) {
        if (request.getContentLengthLong() > Callbacks.LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return callbacks
                .receive(platform, message == null ? "" : new String(message, StandardCharsets.UTF_8))
                .map(answer -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(answer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
