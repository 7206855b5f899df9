package vn.motcua.counter.capture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.counter.digitisation.PaperUploads;
import vn.motcua.digitisation.CaptureLinks;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisationRefusal.LinkOver;
import vn.motcua.digitisation.Scan;
import vn.motcua.files.Upload;
import vn.motcua.identity.Public;
import vn.motcua.shared.Outcome;
import vn.motcua.uploads.SentFiles;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** The phone as the camera of the desk: opened by a QR code, without signing in, knowing nothing but its own pictures. */
@Controller
@Public
@RequestMapping("/capture/{token}")
class CaptureController {

    static final String COOKIE = "motcua-phone";

    private static final String VIEW = "counter/capture/capture";

    private final CaptureLinks links;
    private final PaperUploads uploads;

    CaptureController(CaptureLinks links, PaperUploads uploads) {
        this.links = links;
        this.uploads = uploads;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String token,
            @CookieValue(name = COOKIE, required = false) @Nullable String phone,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (links.enter(token, phone)) {
            case Outcome.Refused<CaptureLinks.Entry, DigitisationRefusal>(var refusal) -> over(refusal);
            case Outcome.Done<CaptureLinks.Entry, DigitisationRefusal>(var entry) -> {
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, entry, request.isSecure()));
                yield FormPage.show(
                        VIEW, Map.of("token", token, "entry", entry, "done", done.equals("1"), "sent", List.of()));
            }
        };
    }

    @PostMapping
    ModelAndView handIn(
            @PathVariable String token,
            @CookieValue(name = COOKIE, required = false) @Nullable String phone,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "files.upload", required = false) @Nullable List<String> ahead) {
        var secret = phone == null ? "" : phone;
        return switch (links.uploader(token, secret)) {
            case Outcome.Refused<String, DigitisationRefusal>(var refusal) -> over(refusal);
            case Outcome.Done<String, DigitisationRefusal>(var owner) ->
                handIn(token, secret, SentFiles.of(files, ahead), owner);
        };
    }

    private ModelAndView handIn(String token, String phone, SentFiles sent, String owner) {
        return switch (uploads.hand(sent, owner, offers -> links.handIn(token, phone, offers))) {
            case Outcome.Done<Scan, DigitisationRefusal> _ ->
                new ModelAndView("redirect:/capture/" + token + "?done=1");
            case Outcome.Refused<Scan, DigitisationRefusal>(LinkOver over) -> over(over);
            case Outcome.Refused<Scan, DigitisationRefusal>(var refusal) ->
                again(token, phone, refusal, uploads.waiting(sent, owner));
        };
    }

    private ModelAndView again(String token, String phone, DigitisationRefusal refusal, List<Upload> sent) {
        return switch (links.enter(token, phone)) {
            case Outcome.Refused<CaptureLinks.Entry, DigitisationRefusal>(var over) -> over(over);
            case Outcome.Done<CaptureLinks.Entry, DigitisationRefusal>(var entry) ->
                FormPage.again(
                        VIEW,
                        Map.of("token", token, "entry", entry, "done", false, "sent", sent),
                        FormErrors.none().add("files", refusal));
        };
    }

    private static ModelAndView over(DigitisationRefusal refusal) {
        var page = new ModelAndView("counter/capture/over", Map.of("refusal", refusal));
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private static String cookie(String token, CaptureLinks.Entry entry, boolean secure) {
        return ResponseCookie.from(COOKIE, entry.phone())
                .path("/capture/" + token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(Duration.ofMinutes(20))
                .build()
                .toString();
    }
}
