package vn.motcua.control.vault;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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
import vn.motcua.files.KeptFiles;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.Consents;
import vn.motcua.vault.Purpose;
import vn.motcua.vault.VaultViews;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** Looks into a store by the number of its owner: only with a purpose, and the owner can see each look. */
@Controller
@RequestMapping("/control/vault")
@Allow({Role.CONTROL_OFFICER, Role.AUDITOR})
class VaultController {

    private static final String VIEW = "control/vault/search";
    private static final String SUBJECT = "CONTROL";
    private static final int LONGEST_NUMBER = 40;
    private static final int ACCESSES_SHOWN = 50;

    private final VaultViews vault;
    private final Consents consents;
    private final KeptFiles files;

    VaultController(VaultViews vault, Consents consents, KeptFiles files) {
        this.vault = vault;
        this.consents = consents;
        this.files = files;
    }

    @GetMapping
    ModelAndView form() {
        return FormPage.show(VIEW, model("", "", null));
    }

    /** By a form and not by an address, so that no number stands in a log; shown once. */
    @PostMapping("/looks")
    ModelAndView look(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String purpose,
            Actor.Staff by) {
        var owner = number.replaceAll("[\\s.-]", "");
        var why = LookPurpose.parse(purpose);
        var errors = FormErrors.none()
                .require(!owner.isEmpty() && owner.length() <= LONGEST_NUMBER, "number", "control.vault.number.wrong")
                .require(why.isPresent(), "purpose", "control.vault.purpose.needed");
        if (why.isEmpty() || !errors.isEmpty()) {
            return FormPage.again(VIEW, model(number, purpose, null), errors);
        }
        var documents = vault.show(owner, purpose(why.get()), by);
        var view = new OwnerView(
                OwnerView.masked(owner),
                purpose,
                documents,
                vault.accessesTo(owner, ACCESSES_SHOWN),
                consents.of(owner));
        return FormPage.show(VIEW, model("", purpose, view));
    }

    /** Hands a document's file out, after noting who asked and what for. */
    @PostMapping("/documents/{id}/openings")
    ResponseEntity<Resource> open(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String purpose, Actor.Staff by) {
        var why = LookPurpose.parse(purpose).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var document = vault.open(new VaultDocumentId(id), purpose(why), by)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var file = files.find(document.file()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new InputStreamResource(files.open(document.file())));
    }

    private static Purpose purpose(LookPurpose why) {
        return new Purpose(SUBJECT, UUID.randomUUID(), "", why.name());
    }

    private static Map<String, ?> model(String number, String purpose, @Nullable OwnerView found) {
        var model = new HashMap<String, Object>(Map.of("number", number, "purpose", purpose));
        if (found != null) {
            model.put("found", found);
        }
        return model;
    }
}
