package vn.motcua.api.carriers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.Public;
import vn.motcua.notification.CarrierCallbacks;

/** Takes the reports of carriers, which prove themselves by their signature. */
@RestController
@Public
@RequestMapping("/carriers")
class CarrierReportsController {

    private static final int LONGEST = 16_384;

    private final CarrierCallbacks callbacks;

    CarrierReportsController(CarrierCallbacks callbacks) {
        this.callbacks = callbacks;
    }

    @PostMapping("/sms/reports")
    ResponseEntity<Void> sms(
            @RequestHeader(name = "X-Timestamp", defaultValue = "") String timestamp,
            @RequestHeader(name = "X-Signature", defaultValue = "") String signature,
            HttpServletRequest request)
            throws IOException {
        return answer(callbacks.sms(timestamp, signature, body(request)));
    }

    @PostMapping("/zalo/events")
    ResponseEntity<Void> zalo(
            @RequestHeader(name = "X-ZEvent-Signature", defaultValue = "") String signature, HttpServletRequest request)
            throws IOException {
        return answer(callbacks.zalo(signature, body(request)));
    }

    /** What is longer is cut, and so proves nothing. */
    private static String body(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
    }

    private static ResponseEntity<Void> answer(CarrierCallbacks.Answer answer) {
        return ResponseEntity.status(
                        switch (answer) {
                            case TAKEN -> HttpStatus.NO_CONTENT;
                            case NOT_PROVEN -> HttpStatus.NOT_FOUND;
                            case NOT_UNDERSTOOD -> HttpStatus.BAD_REQUEST;
                        })
                .build();
    }
}
