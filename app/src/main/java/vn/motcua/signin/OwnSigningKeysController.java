package vn.motcua.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.AllowAnyPost;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.signatures.AddKey;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeyRefusal;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** A person's own keys to sign with. */
@Controller
@AllowAnyPost
@RequestMapping("/account/signing-keys")
class OwnSigningKeysController {

    private static final String PAGE = "signin/signingKeys";
    private static final Set<String> DONE = Set.of("added", "withdrawn");

    private final SigningKeys keys;
    private final Clock clock;

    OwnSigningKeysController(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String done, Actor.Staff actor) {
        return FormPage.show(PAGE, model(actor, DONE.contains(done) ? done : ""));
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String secret,
            Actor.Staff actor) {
        var errors = FormErrors.none()
                .require(file != null && !file.isEmpty(), "file", "signin.signing-keys.file.missing")
                .require(!secret.isEmpty(), "secret", "signin.signing-keys.secret.missing");
        if (!errors.isEmpty() || file == null) {
            return FormPage.again(PAGE, model(actor, ""), errors);
        }
        var owner = new AddKey.Owner.Person(actor.account());
        return switch (keys.add(new AddKey.OfFile(owner, bytes(file), secret.toCharArray()), actor)) {
            case Outcome.Done(var key) -> new ModelAndView("redirect:/account/signing-keys?done=added");
            case Outcome.Refused(var refusal) ->
                FormPage.again(PAGE, model(actor, ""), errors.add(fieldOf(refusal), refusal));
        };
    }

    @PostMapping("/{id}/withdrawals")
    ModelAndView withdraw(@PathVariable UUID id, Actor.Staff actor) {
        return switch (keys.withdraw(new SigningKeyId(id), actor)) {
            case Outcome.Done(var key) -> new ModelAndView("redirect:/account/signing-keys?done=withdrawn");
            // Somebody else's key is as unknown here as none at all.
            case Outcome.Refused(var refusal) ->
                FormPage.again(
                        PAGE, model(actor, ""), FormErrors.none().add("keys", new SigningKeyRefusal.NoSuchKey()));
        };
    }

    private Map<String, Object> model(Actor.Staff actor, String done) {
        return Map.of("keys", keys.of(actor.account()), "now", clock.instant(), "done", done);
    }

    private static String fieldOf(SigningKeyRefusal refusal) {
        return refusal instanceof SigningKeyRefusal.WrongSecret ? "secret" : "file";
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getSize() > SigningKeys.LARGEST_FILE ? new byte[SigningKeys.LARGEST_FILE + 1] : file.getBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
