package vn.motcua.portal.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.applicant.ApplicantCookie;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.Consent;
import vn.motcua.vault.DocumentShare;
import vn.motcua.vault.DocumentShares;
import vn.motcua.vault.OwnerStore;
import vn.motcua.vault.OwnerStores;
import vn.motcua.vault.VaultDocument;
import vn.motcua.vault.VaultRefusal;
import vn.motcua.web.FileAnswer;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** The applicant's documents; only those of a number that is proven, never of somebody the applicant merely named. */
@Controller
@AllowApplicant
@RequestMapping("/my/documents")
class DocumentsController {

    private static final String LIST = "portal/documents/list";
    private static final String DOCUMENT = "portal/documents/document";
    private static final String ADDRESS = "/my/documents";

    private final CurrentApplicant current;
    private final OwnerStores stores;
    private final DocumentShares shares;
    private final UseWords words;
    private final FileAnswer files;

    DocumentsController(
            CurrentApplicant current, OwnerStores stores, DocumentShares shares, UseWords words, FileAnswer files) {
        this.current = current;
        this.stores = stores;
        this.shares = shares;
        this.words = words;
        this.files = files;
    }

    @GetMapping
    ModelAndView list(HttpServletRequest request) {
        return FormPage.show(LIST, listed(request));
    }

    /** The owner agrees to a kind of use, takes that back, or objects. */
    @PostMapping("/statements")
    ModelAndView state(
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String statement,
            HttpServletRequest request,
            RedirectAttributes flash,
            Page page) {
        var said = Arrays.stream(Consent.Statement.values())
                .filter(each -> each.name().equals(statement))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var me = current.get();
        var outcome = stores.state(owner(), reason, said, page.t("documents.proof"), me.actor());
        return switch (outcome) {
            case Outcome.Done<Consent, VaultRefusal> _ -> done(ADDRESS, "documents.stated", flash);
            case Outcome.Refused<Consent, VaultRefusal>(var refusal) ->
                FormPage.again(LIST, listed(request), FormErrors.none().add("uses", refusal));
        };
    }

    @GetMapping("/{id}")
    ModelAndView document(@PathVariable UUID id, HttpServletRequest request, Page page) {
        return FormPage.show(DOCUMENT, shown(id, request, page));
    }

    /** By a form, so that no browser or messenger fetches the file unasked. */
    @PostMapping("/{id}/openings")
    ResponseEntity<Resource> open(@PathVariable UUID id, HttpServletRequest request) {
        return stores.open(
                        owner(),
                        new VaultDocumentId(id),
                        occasion(request),
                        current.get().actor())
                .map(found -> files.show(found.file()))
                .orElseThrow(DocumentsController::notFound);
    }

    @PostMapping("/{id}/shares")
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
            return again(id, FormErrors.none().add("term", "documents.term.needed"), request, page);
        }
        var made = shares.share(
                owner(), new VaultDocumentId(id), chosen.get(), current.get().actor());
        return switch (made) {
            case Outcome.Done<DocumentShare.Made, VaultRefusal>(var share) -> {
                flash.addFlashAttribute("link", link(share));
                yield to(ADDRESS + "/" + id);
            }
            case Outcome.Refused<DocumentShare.Made, VaultRefusal>(var refusal) ->
                again(id, FormErrors.none().add("term", refusal), request, page);
        };
    }

    @PostMapping("/{id}/shares/{share}/ends")
    ModelAndView endShare(@PathVariable UUID id, @PathVariable UUID share, RedirectAttributes flash) {
        shares.end(owner(), share);
        return done(ADDRESS + "/" + id, "documents.share.ended", flash);
    }

    /** The owner ends the use of a document. */
    @PostMapping("/{id}/withdrawals")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request,
            RedirectAttributes flash,
            Page page) {
        var outcome = stores.withdraw(
                owner(), new VaultDocumentId(id), why.strip(), current.get().actor());
        return switch (outcome) {
            case Outcome.Done<VaultDocument, VaultRefusal> _ -> done(ADDRESS + "/" + id, "documents.withdrawn", flash);
            case Outcome.Refused<VaultDocument, VaultRefusal>(var refusal) ->
                again(id, FormErrors.none().add("why", refusal), request, page);
        };
    }

    private ModelAndView again(UUID id, FormErrors errors, HttpServletRequest request, Page page) {
        return FormPage.again(DOCUMENT, shown(id, request, page), errors);
    }

    private Map<String, ?> listed(HttpServletRequest request) {
        var me = current.get();
        var store = me.provenIdentifier().map(owner -> stores.show(owner, occasion(request), me.actor()));
        return Map.of(
                "me",
                me,
                "documents",
                store.map(OwnerStore::documents).orElse(List.of()),
                "grounds",
                store.map(OwnerStore::grounds).orElse(List.of()));
    }

    private Map<String, ?> shown(UUID id, HttpServletRequest request, Page page) {
        var store = stores.show(owner(), occasion(request), current.get().actor());
        var document = store.documents().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(DocumentsController::notFound);
        return Map.of(
                "view",
                new DocumentView(
                        document,
                        words.of(document.id(), store.accesses(), page),
                        shares.open(owner(), document.id())));
    }

    private String owner() {
        return current.get().provenIdentifier().orElseThrow(DocumentsController::notFound);
    }

    /** The sign-on during which the owner looks. */
    private static UUID occasion(HttpServletRequest request) {
        return ApplicantCookie.SESSION
                .read(request)
                .map(secret -> UUID.nameUUIDFromBytes(secret.hash()))
                .orElseThrow();
    }

    private static String link(DocumentShare.Made made) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/shared/{secret}")
                .buildAndExpand(made.secret().value())
                .toUriString();
    }

    private static ModelAndView done(String address, String key, RedirectAttributes flash) {
        flash.addFlashAttribute("done", key);
        return to(address);
    }

    private static ModelAndView to(String address) {
        return new ModelAndView("redirect:" + address);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
