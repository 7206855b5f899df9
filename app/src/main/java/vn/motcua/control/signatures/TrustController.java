package vn.motcua.control.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.signatures.Trust;
import vn.motcua.signatures.TrustRefusal;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Authorities whose signatures count, and their lists of revoked certificates. */
@Controller
@RequestMapping("/control/trust")
@Allow({Role.ADMINISTRATOR, Role.AUDITOR})
class TrustController {

    private static final String PAGE = "control/signatures/trust";
    private static final Set<String> DONE = Set.of("trusted", "distrusted", "list");

    private final Trust trust;
    private final Clock clock;

    TrustController(Trust trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String done) {
        return FormPage.show(PAGE, model(DONE.contains(done) ? done : ""));
    }

    @PostMapping("/authorities")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView trust(@RequestParam(required = false) @Nullable MultipartFile certificate, Actor.Staff actor) {
        return taken("certificate", certificate, "trusted", file -> trust.trust(file, actor));
    }

    @PostMapping("/revocation-lists")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView takeList(@RequestParam(required = false) @Nullable MultipartFile list, Actor.Staff actor) {
        return taken("list", list, "list", file -> trust.takeList(file, actor));
    }

    @PostMapping("/withdrawals")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView distrust(@RequestParam(defaultValue = "") String fingerprint, Actor.Staff actor) {
        return switch (trust.distrust(fingerprint, actor)) {
            case Outcome.Done(var authority) -> done("distrusted");
            case Outcome.Refused(var refusal) ->
                FormPage.again(PAGE, model(""), FormErrors.none().add("authorities", refusal));
        };
    }

    private ModelAndView taken(
            String field,
            @Nullable MultipartFile file,
            String done,
            Function<byte[], Outcome<?, TrustRefusal>> taking) {
        if (file == null || file.isEmpty()) {
            return FormPage.again(PAGE, model(""), FormErrors.none().add(field, "control.trust.file.missing"));
        }
        return switch (taking.apply(bytes(file))) {
            case Outcome.Done<?, TrustRefusal> taken -> done(done);
            case Outcome.Refused<?, TrustRefusal>(var refusal) ->
                FormPage.again(PAGE, model(""), FormErrors.none().add(field, refusal));
        };
    }

    private Map<String, Object> model(String done) {
        return Map.of("authorities", trust.authorities(), "lists", trust.lists(), "now", clock.instant(), "done", done);
    }

    private static ModelAndView done(String what) {
        return new ModelAndView("redirect:/control/trust?done=" + what);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
