package vn.motcua.counter.vault;

import java.util.HashMap;
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
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.OwnerRequest;
import vn.motcua.vault.OwnerRequests;
import vn.motcua.vault.OwnerStores;
import vn.motcua.vault.VaultRefusal;
import vn.motcua.web.FileAnswer;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** An owner at the desk sees the own store and has statements written down; nothing opens without a request. */
@Controller
@RequestMapping("/counter/vault")
@Allow(Role.RECEPTION_OFFICER)
class OwnerDeskController {

    private static final String REQUEST = "counter/vault/request";
    private static final String STORE = "counter/vault/store";

    private final OwnerRequests requests;
    private final OwnerStores stores;
    private final StoreViews views;
    private final FileAnswer files;

    OwnerDeskController(OwnerRequests requests, OwnerStores stores, StoreViews views, FileAnswer files) {
        this.requests = requests;
        this.stores = stores;
        this.views = views;
        this.files = files;
    }

    @GetMapping
    ModelAndView form() {
        return FormPage.show(REQUEST, Map.of("form", RequestForm.EMPTY));
    }

    /** By a form and not by an address, so that no number stands in a log. */
    @PostMapping("/requests")
    ModelAndView take(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String requester,
            @RequestParam(defaultValue = "") String proof,
            Actor.Staff by) {
        var form = new RequestForm(number.strip(), requester.strip(), proof.strip());
        return switch (requests.take(form.owner(), form.requester(), form.proof(), by)) {
            case Outcome.Done<OwnerRequest, VaultRefusal>(var request) -> to(request);
            case Outcome.Refused<OwnerRequest, VaultRefusal>(var refusal) ->
                FormPage.again(REQUEST, Map.of("form", form), FormErrors.none().add(field(refusal), refusal));
        };
    }

    @GetMapping("/requests/{id}")
    ModelAndView show(@PathVariable UUID id, Actor.Staff by, Page page) {
        return requests.open(id, by)
                .map(request -> FormPage.show(STORE, model(request, SayForm.EMPTY, by, page)))
                .orElseGet(() -> new ModelAndView("redirect:/counter/vault"));
    }

    /** The owner agrees, takes it back or objects. */
    @PostMapping("/requests/{id}/statements")
    ModelAndView state(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(defaultValue = "") String proof,
            Actor.Staff by,
            Page page,
            RedirectAttributes flash) {
        var request = find(id, by);
        var form = new SayForm(statement, proof.strip(), "", "");
        var said = form.said();
        if (said.isEmpty()) {
            return again(request, form, "statement", new VaultRefusal.DetailNeeded("statement"), by, page);
        }
        var outcome = stores.state(request.owner(), form.reason(), said.get(), form.proof(), by);
        return answer(outcome, request, form, "counter.vault.stated", by, page, flash);
    }

    /** The owner ends the use of a document. */
    @PostMapping("/requests/{id}/withdrawals")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String why,
            Actor.Staff by,
            Page page,
            RedirectAttributes flash) {
        var request = find(id, by);
        var form = new SayForm("", "", document, why.strip());
        var chosen = form.documentId();
        if (chosen.isEmpty()) {
            return again(request, form, "document", new VaultRefusal.DetailNeeded("document"), by, page);
        }
        var outcome = stores.withdraw(request.owner(), chosen.get(), form.why(), by);
        return answer(outcome, request, form, "counter.vault.withdrawn", by, page, flash);
    }

    @PostMapping("/requests/{id}/documents/{document}/openings")
    ResponseEntity<Resource> open(@PathVariable UUID id, @PathVariable UUID document, Actor.Staff by) {
        var request = find(id, by);
        return stores.open(request.owner(), new VaultDocumentId(document), request.id(), by)
                .map(found -> files.show(found.file()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private <T> ModelAndView answer(
            Outcome<T, VaultRefusal> outcome,
            OwnerRequest request,
            SayForm form,
            String done,
            Actor.Staff by,
            Page page,
            RedirectAttributes flash) {
        return switch (outcome) {
            case Outcome.Done<T, VaultRefusal> _ -> {
                flash.addFlashAttribute("done", done);
                yield to(request);
            }
            case Outcome.Refused<T, VaultRefusal>(var refusal) ->
                again(request, form, field(refusal), refusal, by, page);
        };
    }

    private ModelAndView again(
            OwnerRequest request, SayForm form, String field, Refusal refusal, Actor.Staff by, Page page) {
        return FormPage.again(
                STORE, model(request, form, by, page), FormErrors.none().add(field, refusal));
    }

    private Map<String, ?> model(OwnerRequest request, SayForm form, Actor.Staff by, Page page) {
        var store = stores.show(request.owner(), request.id(), by);
        return new HashMap<>(Map.of("view", views.of(request, store, page), "form", form));
    }

    private OwnerRequest find(UUID id, Actor.Staff by) {
        return requests.open(id, by).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView to(OwnerRequest request) {
        return new ModelAndView("redirect:/counter/vault/requests/" + request.id());
    }

    /** The field of the forms that a refusal speaks of. */
    private static String field(VaultRefusal refusal) {
        return switch (refusal) {
            case VaultRefusal.DetailNeeded(var detail) -> fieldOf(detail);
            default -> "document";
        };
    }

    private static String fieldOf(String detail) {
        return switch (detail) {
            case "owner" -> "number";
            case "purpose" -> "statement";
            case "reason" -> "why";
            default -> detail;
        };
    }
}
