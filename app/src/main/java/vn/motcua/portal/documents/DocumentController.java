package vn.motcua.portal.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.DocumentShare;
import vn.motcua.vault.DocumentShares;
import vn.motcua.vault.OwnerStores;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultRefusal;
import vn.motcua.web.FileAnswer;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** One document of the applicant: open it, share it for a while, end its use. */
@Controller
@AllowApplicant
@RequestMapping("/my/documents/{id}")
class DocumentController {

    private static final String VIEW = "portal/documents/document";

    private final OwnStore store;
    private final OwnerStores stores;
    private final DocumentShares shares;
    private final FileAnswer files;

    DocumentController(OwnStore store, OwnerStores stores, DocumentShares shares, FileAnswer files) {
        this.store = store;
        this.stores = stores;
        this.shares = shares;
        this.files = files;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, HttpServletRequest request, Page page) {
        return FormPage.show(VIEW, Map.of("view", store.document(id, request, page)));
    }

    /** By a form, so that no browser or messenger fetches the file unasked. */
    @PostMapping("/openings")
    ResponseEntity<Resource> open(@PathVariable UUID id, HttpServletRequest request) {
        return files.show(store.opened(id, request).file());
    }

    @PostMapping("/shares")
    ModelAndView share(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String term,
            HttpServletRequest request,
            RedirectAttributes flash,
            Page page) {
        var chosen = Arrays.stream(DocumentShare.Term.values())
                .filter(each -> each.name().equals(term))
                .findFirst();
        if (chosen.isEmpty()) {
            return again(id, "", FormErrors.none().add("term", "documents.term.needed"), request, page);
        }
        return switch (shares.share(store.owner(), new VaultDocumentId(id), chosen.get(), store.by())) {
            case Outcome.Done<DocumentShare.Made, VaultRefusal>(var made) -> {
                flash.addFlashAttribute("link", link(made.secret()));
                yield to(id);
            }
            case Outcome.Refused<DocumentShare.Made, VaultRefusal>(var refusal) ->
                again(id, "", FormErrors.none().add("term", refusal), request, page);
        };
    }

    @PostMapping("/shares/{share}/ends")
    ModelAndView endShare(@PathVariable UUID id, @PathVariable UUID share, RedirectAttributes flash) {
        shares.end(store.owner(), share);
        flash.addFlashAttribute("done", "documents.share.ended");
        return to(id);
    }

    /** The owner ends the use of the document. */
    @PostMapping("/withdrawals")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request,
            RedirectAttributes flash,
            Page page) {
        return switch (stores.withdraw(store.owner(), new VaultDocumentId(id), why.strip(), store.by())) {
            case Outcome.Done<VaultDocument, VaultRefusal> _ -> {
                flash.addFlashAttribute("done", "documents.withdrawn");
                yield to(id);
            }
            case Outcome.Refused<VaultDocument, VaultRefusal>(var refusal) ->
                again(id, why, FormErrors.none().add("why", refusal), request, page);
        };
    }

    /** @param why what was typed, to stand there again */
    private ModelAndView again(UUID id, String why, FormErrors errors, HttpServletRequest request, Page page) {
        return FormPage.again(VIEW, Map.of("view", store.document(id, request, page), "why", why), errors);
    }

    private static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:/my/documents/" + id);
    }

    private static String link(Secret secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/shared/{secret}")
                .buildAndExpand(secret.value())
                .toUriString();
    }
}
