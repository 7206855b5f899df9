package vn.motcua.portal.my;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.files.Upload;
import vn.motcua.filing.Filer;
import vn.motcua.filing.FilingLimits;
import vn.motcua.filing.FormCorrections;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.portal.my.SupplementPapers.Answers;
import vn.motcua.reuse.Reuse;
import vn.motcua.reuse.ReuseRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.vault.VaultDocument;
import vn.motcua.web.Choice;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Answers one request for a supplement: for each item what is wrong, and the files or held documents that mend it. */
@Controller
@AllowApplicant
@RequestMapping("/my/dossiers/{code}/supplement")
class MySupplementController {

    private static final String VIEW = "portal/my/supplement";
    private static final String NOTE = "note";

    private final CurrentApplicant current;
    private final MyDossiers mine;
    private final Dossiers dossiers;
    private final Reuse reuse;
    private final SupplementPapers papers;
    private final HeldDocuments held;
    private final FormCorrections corrections;
    private final FilingLimits limits;
    private final TransactionTemplate transactions;

    MySupplementController(
            CurrentApplicant current,
            MyDossiers mine,
            Dossiers dossiers,
            Reuse reuse,
            SupplementPapers papers,
            HeldDocuments held,
            FormCorrections corrections,
            FilingLimits limits,
            TransactionTemplate transactions) {
        this.current = current;
        this.mine = mine;
        this.dossiers = dossiers;
        this.reuse = reuse;
        this.papers = papers;
        this.held = held;
        this.corrections = corrections;
        this.limits = limits;
        this.transactions = transactions;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, Page page) {
        return FormPage.show(VIEW, model(find(code), TypedForm.empty(), Map.of(), page));
    }

    /** All files of the form are kept and the dossier has its answer, or nothing has happened. */
    @PostMapping
    ModelAndView send(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            Page page) {
        var dossier = find(code);
        var form = TypedForm.of(typed);
        var errors = FormErrors.none();
        var answers = papers.read(dossier, form, request, current.get(), errors);
        limits.exceeded(filer(), request.getRemoteAddr()).ifPresent(refusal -> errors.add(NOTE, refusal));
        if (errors.isEmpty()) {
            send(dossier, form, answers, request.getRemoteAddr(), errors);
        }
        if (!errors.isEmpty()) {
            var waiting = papers.waiting(answers, current.get());
            var again = FormPage.again(VIEW, model(find(code), form, waiting, page), errors);
            if (limits.exceeded(filer(), request.getRemoteAddr()).isPresent()) {
                again.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            }
            return again;
        }
        papers.end(answers, current.get());
        return new ModelAndView("redirect:/my/dossiers/" + code + "?done=supplemented");
    }

    private void send(Dossier dossier, TypedForm form, Answers answers, String address, FormErrors errors) {
        transactions.executeWithoutResult(transaction -> {
            var components = papers.keep(dossier, answers, current.get(), errors);
            errors.require(
                    !components.isEmpty() || !errors.isEmpty() || form.has(NOTE), NOTE, "filing.my.supplement.needed");
            if (errors.isEmpty()) {
                act(dossier, form, components, errors);
            }
            if (errors.isEmpty()) {
                limits.count(filer(), address);
            } else {
                transaction.setRollbackOnly();
            }
        });
    }

    /** A document that the vault does not give out any more is refused where it was chosen. */
    private void act(Dossier dossier, TypedForm form, Map<String, Component> components, FormErrors errors) {
        var by = filer().actor();
        var outcome = reuse.with(
                dossier.filing().parties(),
                List.copyOf(components.values()),
                Map.of(),
                by,
                sent -> dossiers.act(
                        MyDossiers.request(dossier, form), new Act.SendSupplement(sent, form.text(NOTE)), by));
        if (outcome instanceof Outcome.Refused<Dossier, ReuseRefusal>(var refusal)) {
            errors.add(refusal instanceof ReuseRefusal.OfVault gone ? fieldOf(gone, components) : NOTE, refusal);
        }
    }

    private static String fieldOf(ReuseRefusal.OfVault gone, Map<String, Component> components) {
        return components.entrySet().stream()
                .filter(each -> each.getValue().code().equals(gone.component()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NOTE);
    }

    private Map<String, Object> model(Dossier dossier, TypedForm form, Map<Integer, List<Upload>> waiting, Page page) {
        var model = new HashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("form", form);
        model.put("waiting", waiting);
        model.put("held", choices(dossier, page));
        model.put("hasAnswers", corrections.open(dossier).isPresent());
        model.put(
                "requestKey", form.id("requestKey").orElseGet(UUID::randomUUID).toString());
        return model;
    }

    private List<Choice> choices(Dossier dossier, Page page) {
        return dossier.papers().supplement() == null
                ? List.of()
                : held.show(current.get(), dossier).stream()
                        .map(document -> Choice.inVietnamese(document.id().toString(), words(document, page)))
                        .toList();
    }

    private static String words(VaultDocument document, Page page) {
        var name = (document.name() + " " + document.number()).strip();
        return page.t("filing.my.supplement.held.document", name, document.issuedOn());
    }

    private Filer filer() {
        return new Filer.Self(current.get());
    }

    private Dossier find(String code) {
        return mine.find(current.get(), code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
