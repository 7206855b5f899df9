package vn.motcua.office.signing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.office.results.BatchView;
import vn.motcua.office.results.Chosen;
import vn.motcua.results.Batch;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.ResultRefusal;
import vn.motcua.results.Results;
import vn.motcua.results.SigningDesk;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.Role;
import vn.motcua.signatures.SigningKeyId;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** What waits for the leader's signature: look at it, approve and sign it, one or a hundred with one confirmation. */
@Controller
@RequestMapping("/office/signing")
@Allow({Role.AGENCY_HEAD, Role.DIVISION_HEAD})
class SigningController {

    private static final String LIST = "office/signing/list";
    private static final int LONGEST_SECRET = 200;

    private final SigningDesk desk;
    private final Results results;

    SigningController(SigningDesk desk, Results results) {
        this.desk = desk;
        this.results = results;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String done, Actor.Staff person) {
        return FormPage.show(LIST, model(person, null, "", done));
    }

    @PostMapping
    ModelAndView sign(
            @RequestParam(name = "result", defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String secret,
            Actor.Staff person) {
        var shown = Chosen.read(chosen);
        var keyId = key(key);
        var outcome = desk.begin(shown, keyId, cut(secret).toCharArray(), person);
        return switch (outcome) {
            case Outcome.Done<Batch, ResultRefusal>(var batch) ->
                new ModelAndView("redirect:/office/signing/batches/" + batch.id());
            case Outcome.Refused<Batch, ResultRefusal>(var refusal) ->
                FormPage.again(
                        LIST, model(person, chosen, key, ""), FormErrors.none().add(field(refusal), refusal));
        };
    }

    @GetMapping("/batches/{id}")
    ModelAndView batch(@PathVariable UUID id, Actor.Staff person) {
        var batch = desk.batch(id, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "office/signing/batch",
                Map.of(
                        "view",
                        new BatchView(batch, "/office/signing"),
                        "asked",
                        desk.awaitsConsent(batch),
                        "weaker",
                        desk.weaker(batch)));
    }

    /** Back to the officer, with a reason. */
    @PostMapping("/returns")
    ModelAndView giveBack(
            @RequestParam UUID result,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Actor.Staff person) {
        return switch (results.giveBack(new ResultId(result), version, reason, person)) {
            case Outcome.Done<RegisteredResult, ResultRefusal> _ ->
                new ModelAndView("redirect:/office/signing?done=returned");
            case Outcome.Refused<RegisteredResult, ResultRefusal>(var refusal) ->
                FormPage.again(
                        LIST, model(person, null, "", ""), FormErrors.none().add("results", refusal));
        };
    }

    private Map<String, Object> model(Actor.Staff person, @Nullable List<String> chosen, String key, String done) {
        var waiting = desk.waiting(person);
        var picked = chosen == null ? waiting.stream().map(Chosen::draft).toList() : chosen;
        var running = desk.running(person).map(batch -> batch.id().toString()).orElse("");
        return Map.of(
                "waiting", waiting,
                "keys", desk.keysOf(person),
                "chosen", picked,
                "key", key,
                "done", done,
                "running", running);
    }

    /** What the secret or the key is to blame for stands there, all else at the list. */
    private static String field(ResultRefusal refusal) {
        if (refusal instanceof ResultRefusal.Because(var cause) && cause instanceof SigningRefusal signing) {
            return switch (signing) {
                case SigningRefusal.WrongSecret _, SigningRefusal.Locked _ -> "secret";
                default -> "key";
            };
        }
        return "results";
    }

    private static SigningKeyId key(String typed) {
        try {
            return new SigningKeyId(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return new SigningKeyId(new UUID(0, 0));
        }
    }

    private static String cut(String secret) {
        return secret.length() > LONGEST_SECRET ? secret.substring(0, LONGEST_SECRET) : secret;
    }
}
