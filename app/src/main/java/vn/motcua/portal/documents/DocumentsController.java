package vn.motcua.portal.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.Consent;
import vn.motcua.vault.OwnerStore;
import vn.motcua.vault.OwnerStores;
import vn.motcua.vault.VaultRefusal;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** What the administration holds for the applicant, and who may use it. */
@Controller
@AllowApplicant
@RequestMapping("/my/documents")
class DocumentsController {

    private static final String VIEW = "portal/documents/list";

    private final CurrentApplicant current;
    private final OwnStore store;
    private final OwnerStores stores;

    DocumentsController(CurrentApplicant current, OwnStore store, OwnerStores stores) {
        this.current = current;
        this.store = store;
        this.stores = stores;
    }

    @GetMapping
    ModelAndView list(HttpServletRequest request) {
        return FormPage.show(VIEW, model(request));
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
        return switch (stores.state(store.owner(), reason, said, page.t("documents.proof"), store.by())) {
            case Outcome.Done<Consent, VaultRefusal> _ -> {
                flash.addFlashAttribute("done", "documents.stated");
                yield new ModelAndView("redirect:/my/documents");
            }
            case Outcome.Refused<Consent, VaultRefusal>(var refusal) ->
                FormPage.again(VIEW, model(request), FormErrors.none().add("uses", refusal));
        };
    }

    private Map<String, ?> model(HttpServletRequest request) {
        var held = store.all(request);
        return Map.of(
                "me",
                current.get(),
                "documents",
                held.map(OwnerStore::documents).orElse(List.of()),
                "grounds",
                held.map(OwnerStore::grounds).orElse(List.of()));
    }
}
