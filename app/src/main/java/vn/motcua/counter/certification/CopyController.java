package vn.motcua.counter.certification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CopyRefusal;
import vn.motcua.certification.RefusalReason;
import vn.motcua.files.KeptFiles;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningKey;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** One copy: its scans, the certifier's decision, and the file that comes out of it. */
@Controller
@RequestMapping("/counter/certified-copies/{id}")
@Allow({Role.RECEPTION_OFFICER, Role.RECORDS_CLERK, Role.AGENCY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER})
class CopyController {

    private static final String PAGE = "counter/certification/copy";

    private final CertifiedCopies copies;
    private final Signing signing;
    private final KeptFiles files;
    private final Clock clock;

    CopyController(CertifiedCopies copies, Signing signing, KeptFiles files, Clock clock) {
        this.copies = copies;
        this.signing = signing;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Actor.Staff actor) {
        return FormPage.show(PAGE, model(copy(id, actor), actor, "", ""));
    }

    @PostMapping("/certifications")
    @Allow({Role.AGENCY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER})
    ModelAndView certify(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String secret,
            Actor.Staff actor) {
        var copy = copy(id, actor);
        var chosen = signing.keysOf(actor).stream()
                .map(SigningKey::id)
                .filter(each -> each.toString().equals(key))
                .findFirst();
        if (chosen.isEmpty()) {
            return again(copy, actor, FormErrors.none().add("key", "counter.copy.key.missing"));
        }
        return switch (copies.certify(id, chosen.get(), secret.toCharArray(), actor)) {
            case Outcome.Done(var certified) -> new ModelAndView("redirect:/counter/certified-copies/" + id);
            case Outcome.Refused(var refusal) ->
                again(copy(id, actor), actor, FormErrors.none().add(fieldOf(refusal), refusal));
        };
    }

    @PostMapping("/refusals")
    @Allow({Role.AGENCY_HEAD, Role.DIVISION_HEAD, Role.CASE_OFFICER})
    ModelAndView refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            Actor.Staff actor) {
        var copy = copy(id, actor);
        var chosen = Arrays.stream(RefusalReason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst();
        var errors = FormErrors.none()
                .require(chosen.isPresent(), "reason", "counter.copy.reason.missing")
                .require(note.length() <= 1000, "note", "counter.copy.note.long");
        if (chosen.isEmpty() || !errors.isEmpty()) {
            return FormPage.again(PAGE, model(copy, actor, reason, note), errors);
        }
        return switch (copies.refuse(id, chosen.get(), note.strip(), actor)) {
            case Outcome.Done(var refused) -> new ModelAndView("redirect:/counter/certified-copies/" + id);
            case Outcome.Refused(var refusal) ->
                FormPage.again(PAGE, model(copy(id, actor), actor, reason, note), errors.add("reason", refusal));
        };
    }

    @GetMapping("/scans/{position}")
    ResponseEntity<byte[]> scan(@PathVariable UUID id, @PathVariable int position, Actor.Staff actor) {
        var scans = copy(id, actor).scans();
        if (position < 0 || position >= scans.size()) {
            throw notFound();
        }
        return file(scans.get(position), false);
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> certified(@PathVariable UUID id, Actor.Staff actor) {
        var entry = Optional.ofNullable(copy(id, actor).entry()).orElseThrow(CopyController::notFound);
        return file(entry.file(), true);
    }

    @GetMapping("/refusal-slip")
    ResponseEntity<byte[]> refusalSlip(@PathVariable UUID id, Actor.Staff actor) {
        var slip = copies.refusalSlip(id, actor).orElseThrow(CopyController::notFound);
        return answer("phieu-tu-choi-chung-thuc.pdf", false)
                .contentType(MediaType.APPLICATION_PDF)
                .body(slip);
    }

    private ResponseEntity<byte[]> file(FileId id, boolean download) {
        var kept = files.find(id).orElseThrow(CopyController::notFound);
        return answer(kept.name(), download)
                .contentType(MediaType.parseMediaType(kept.type().mediaType()))
                .body(files.bytes(id));
    }

    private static ResponseEntity.BodyBuilder answer(String name, boolean download) {
        var disposition = (download ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private ModelAndView again(CertifiedCopy copy, Actor.Staff actor, FormErrors errors) {
        return FormPage.again(PAGE, model(copy, actor, "", ""), errors);
    }

    private Map<String, Object> model(CertifiedCopy copy, Actor.Staff actor, String reason, String note) {
        var model = new HashMap<String, Object>();
        model.put("copy", copy);
        model.put("certifies", copies.mayCertify(actor));
        model.put("keys", signing.keysOf(actor));
        model.put("today", LocalDate.now(clock));
        model.put("reason", reason);
        model.put("note", note);
        return model;
    }

    private CertifiedCopy copy(UUID id, Actor.Staff actor) {
        return copies.find(id, actor).orElseThrow(CopyController::notFound);
    }

    private static String fieldOf(CopyRefusal refusal) {
        return refusal instanceof CopyRefusal.NotSigned ? "secret" : "key";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
