package vn.motcua.control.signatures;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningKeyRefusal;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.SigningKeys.KeptKey;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Keys of persons and seals of agencies: what is kept, and what was done with it. */
@Controller
@RequestMapping("/control/signing-keys")
@Allow({Role.ADMINISTRATOR, Role.AUDITOR})
class SigningKeysController {

    private static final String FORM = "control/signatures/newKey";
    private static final String KEY = "control/signatures/key";
    private static final Set<String> DONE = Set.of("added", "withdrawn");

    private final SigningKeys keys;
    private final KeyReading reading;
    private final Whose whose;
    private final Clock clock;

    SigningKeysController(SigningKeys keys, KeyReading reading, Whose whose, Clock clock) {
        this.keys = keys;
        this.reading = reading;
        this.whose = whose;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String done) {
        var all = keys.all();
        return new ModelAndView(
                "control/signatures/keys",
                Map.of(
                        "keys",
                        all,
                        "whose",
                        whose.of(all),
                        "now",
                        clock.instant(),
                        "done",
                        DONE.contains(done) ? done : ""));
    }

    @GetMapping("/new")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView form() {
        return FormPage.show(FORM, Map.of("form", KeyForm.EMPTY));
    }

    @PostMapping
    @Allow(Role.ADMINISTRATOR)
    ModelAndView add(
            KeyForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String secret,
            Actor.Staff actor) {
        var errors = FormErrors.none();
        var command = reading.read(form, file, secret, errors);
        if (command.isEmpty()) {
            return FormPage.again(FORM, Map.of("form", form), errors);
        }
        return switch (keys.add(command.get(), actor)) {
            case Outcome.Done(var key) -> new ModelAndView("redirect:/control/signing-keys?done=added");
            case Outcome.Refused(var refusal) ->
                FormPage.again(FORM, Map.of("form", form), errors.add(fieldOf(refusal, form), refusal));
        };
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return FormPage.show(KEY, model(kept(id)));
    }

    @PostMapping("/{id}/withdrawals")
    @Allow(Role.ADMINISTRATOR)
    ModelAndView withdraw(@PathVariable UUID id, Actor.Staff actor) {
        return switch (keys.withdraw(new SigningKeyId(id), actor)) {
            case Outcome.Done(var key) -> new ModelAndView("redirect:/control/signing-keys?done=withdrawn");
            case Outcome.Refused(var refusal) ->
                FormPage.again(KEY, model(kept(id)), FormErrors.none().add("withdraw", refusal));
        };
    }

    private Map<String, Object> model(KeptKey kept) {
        return Map.of(
                "kept",
                kept,
                "whose",
                whose.of(kept.key()),
                "now",
                clock.instant(),
                "uses",
                keys.uses(kept.key().id()));
    }

    private KeptKey kept(UUID id) {
        return keys.all().stream()
                .filter(each -> each.key().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String fieldOf(SigningKeyRefusal refusal, KeyForm form) {
        return switch (refusal) {
            case SigningKeyRefusal.WrongSecret wrong -> "secret";
            case SigningKeyRefusal.SealNotRemote remote -> "keeping";
            default -> form.keeping().equals("FILE") ? "file" : "place";
        };
    }
}
