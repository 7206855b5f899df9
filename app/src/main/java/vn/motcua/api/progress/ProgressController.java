package vn.motcua.api.progress;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Progress;
import vn.motcua.dossier.ProgressRefusal;
import vn.motcua.dossier.PublicProgress;
import vn.motcua.identity.Public;
import vn.motcua.shared.Outcome;
import vn.motcua.web.Page;
import vn.motcua.web.Problem;

/** {@code GET /api/v1/dossiers/{code}/progress?secret=…}: the twin of the page that looks a dossier up. */
@RestController
@Public
class ProgressController {

    private final Progress progress;

    ProgressController(Progress progress) {
        this.progress = progress;
    }

    @GetMapping("/api/v1/dossiers/{code}/progress")
    ResponseEntity<?> look(
            @PathVariable String code, @RequestParam String secret, HttpServletRequest request, Page page) {
        return switch (progress.look(code, secret, request.getRemoteAddr())) {
            case Outcome.Done<PublicProgress, ProgressRefusal>(var found) ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ProgressAnswer.of(found, page));
            case Outcome.Refused<PublicProgress, ProgressRefusal>(var refusal) ->
                Problem.refused(status(refusal), page, refusal).response();
        };
    }

    private static HttpStatus status(ProgressRefusal refusal) {
        return switch (refusal) {
            case ProgressRefusal.NotFound _ -> HttpStatus.NOT_FOUND;
            case ProgressRefusal.TooMany _ -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
