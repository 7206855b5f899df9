package vn.motcua.counter.capture;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.digitisation.CaptureLinks;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.identity.Public;
import vn.motcua.shared.Outcome;
import vn.motcua.uploads.TusAnswers;
import vn.motcua.web.Page;

/** Photographs on their way from a phone; they belong to the link, and to the phone that it is bound to. */
@RestController
@Public
@RequestMapping("/capture/{token}/uploads")
class CaptureUploadsController {

    private final CaptureLinks links;
    private final TusAnswers tus;

    CaptureUploadsController(CaptureLinks links, TusAnswers tus) {
        this.links = links;
        this.tus = tus;
    }

    @PostMapping
    ResponseEntity<String> begin(
            @PathVariable String token,
            @CookieValue(name = CaptureController.COOKIE, required = false) @Nullable String phone,
            HttpServletRequest request,
            Page page) {
        return of(token, phone, page, owner -> tus.begin(owner, request, page));
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<String> stand(
            @PathVariable String token,
            @PathVariable String id,
            @CookieValue(name = CaptureController.COOKIE, required = false) @Nullable String phone,
            HttpServletRequest request,
            Page page) {
        return of(token, phone, page, owner -> tus.stand(owner, id, request));
    }

    @PatchMapping("/{id}")
    ResponseEntity<String> append(
            @PathVariable String token,
            @PathVariable String id,
            @CookieValue(name = CaptureController.COOKIE, required = false) @Nullable String phone,
            HttpServletRequest request,
            Page page) {
        return of(token, phone, page, owner -> tus.append(owner, id, request, page));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<String> end(
            @PathVariable String token,
            @PathVariable String id,
            @CookieValue(name = CaptureController.COOKIE, required = false) @Nullable String phone,
            HttpServletRequest request,
            Page page) {
        return of(token, phone, page, owner -> tus.end(owner, id, request));
    }

    /** A link that is over is gone for good: the phone says so and does not try again. */
    private ResponseEntity<String> of(
            String token, @Nullable String phone, Page page, Function<String, ResponseEntity<String>> answer) {
        return switch (links.uploader(token, phone == null ? "" : phone)) {
            case Outcome.Done<String, DigitisationRefusal>(var owner) -> answer.apply(owner);
            case Outcome.Refused<String, DigitisationRefusal>(var refusal) ->
                ResponseEntity.status(HttpStatus.GONE)
                        .cacheControl(CacheControl.noStore())
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(page.t(refusal));
        };
    }
}
