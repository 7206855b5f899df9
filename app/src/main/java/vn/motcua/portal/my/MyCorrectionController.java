package vn.motcua.portal.my;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.filing.Contact;
import vn.motcua.filing.Filings;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.portal.filing.ContactReader;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** Puts right how the applicant is reached and how the result comes, until an officer receives the dossier. */
@Controller
@AllowApplicant
@RequestMapping("/my/dossiers/{code}/contact")
class MyCorrectionController {

    private static final String VIEW = "portal/my/correction";

    private final CurrentApplicant current;
    private final MyDossiers mine;
    private final Filings filings;

    MyCorrectionController(CurrentApplicant current, MyDossiers mine, Filings filings) {
        this.current = current;
        this.mine = mine;
        this.filings = filings;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        var dossier = find(code);
        return FormPage.show(VIEW, model(dossier, typed(dossier)));
    }

    @PostMapping
    ModelAndView correct(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var dossier = find(code);
        var form = TypedForm.of(typed);
        var errors = FormErrors.none();
        var contact = new ContactReader(form, errors).read();
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(dossier, form), errors);
        }
        var request = MyDossiers.request(dossier, form);
        return switch (filings.correct(request, contact, current.get().actor())) {
            case Outcome.Done<Dossier, DossierRefusal> _ ->
                new ModelAndView("redirect:/my/dossiers/" + code + "?done=corrected");
            case Outcome.Refused<Dossier, DossierRefusal>(var refusal) ->
                FormPage.again(VIEW, model(find(code), form), FormErrors.none().add("phone", refusal));
        };
    }

    /** As it stands in the dossier now, with the delivery that was chosen. */
    private TypedForm typed(Dossier dossier) {
        var parties = dossier.filing().parties();
        var filer = Objects.requireNonNullElse(parties.submitter(), parties.owner());
        var contact = filings.find(dossier.id())
                .map(filed -> new Contact(filer.phone(), filer.email(), filer.address(), filed.delivery()))
                .orElse(null);
        return ContactReader.typed(contact, filer);
    }

    private static Map<String, Object> model(Dossier dossier, TypedForm form) {
        var model = new HashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("form", form);
        model.put(
                "requestKey", form.id("requestKey").orElseGet(UUID::randomUUID).toString());
        return model;
    }

    private Dossier find(String code) {
        return mine.find(current.get(), code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
