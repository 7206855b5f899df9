package vn.motcua.portal.my;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.motcua.eforms.Bound;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.show.AnswersView;
import vn.motcua.eforms.show.FormView;
import vn.motcua.filing.Filer;
import vn.motcua.filing.FilingLimits;
import vn.motcua.filing.FormCorrections;
import vn.motcua.filing.FormDraft;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Puts answers of the declaration right, page by page, while an officer waits for a supplement. */
@Controller
@AllowApplicant
@RequestMapping("/my/dossiers/{code}")
class MyAnswersController {

    private static final String LIST = "portal/my/answers";
    private static final String PAGE = "portal/my/answer";
    private static final String SEND = "send";

    private final CurrentApplicant current;
    private final MyDossiers mine;
    private final FormCorrections corrections;
    private final FormRun run;
    private final FilingLimits limits;

    MyAnswersController(
            CurrentApplicant current, MyDossiers mine, FormCorrections corrections, FormRun run, FilingLimits limits) {
        this.current = current;
        this.mine = mine;
        this.corrections = corrections;
        this.run = run;
        this.limits = limits;
    }

    @GetMapping("/answers")
    ModelAndView list(@PathVariable String code) {
        var dossier = find(code);
        return vn.motcua.web.FormPage.show(LIST, list(dossier, draft(dossier), TypedForm.empty()));
    }

    @GetMapping("/answers/{name}")
    ModelAndView show(@PathVariable String code, @PathVariable String name) {
        var dossier = find(code);
        var draft = draft(dossier);
        return vn.motcua.web.FormPage.show(PAGE, page(dossier, draft, asked(draft, name)));
    }

    /** What was typed is kept at once, also what is wrong; a page that the answer opens is asked next. */
    @PostMapping("/answers/{name}")
    ModelAndView answer(
            @PathVariable String code,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        var dossier = find(code);
        var draft = draft(dossier);
        var asked = asked(draft, name);
        var bound = run.bind(draft.form(), asked, posted, draft.answers(), draft.known());
        corrections.keep(dossier, draft, bound.answers());
        if (bound.goesOn()) {
            return onwards(dossier, draft, bound);
        }
        var model = page(dossier, draft(dossier), asked);
        return bound.stay()
                ? vn.motcua.web.FormPage.show(PAGE, model)
                : vn.motcua.web.FormPage.again(PAGE, model, FormView.errors(bound.faults(), page));
    }

    @PostMapping("/corrections")
    ModelAndView send(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        var dossier = find(code);
        var draft = draft(dossier);
        var form = TypedForm.of(typed);
        var errors = FormErrors.none().require(form.has("declared"), "declared", "filing.declaration.needed");
        errors.require(draft.finished(), SEND, "filing.incomplete.FORM");
        errors.require(corrections.isBegun(dossier), SEND, "filing.my.answers.nothing");
        var tooMany = limits.exceeded(filer(), request.getRemoteAddr());
        tooMany.ifPresent(refusal -> errors.add(SEND, refusal));
        if (errors.isEmpty()
                && corrections.send(dossier, draft, MyDossiers.request(dossier, form), filer(), request.getRemoteAddr())
                        instanceof Outcome.Refused<Dossier, DossierRefusal>(var refusal)) {
            errors.add(SEND, refusal);
        }
        if (errors.isEmpty()) {
            return new ModelAndView("redirect:/my/dossiers/" + code + "?done=supplemented");
        }
        var again = vn.motcua.web.FormPage.again(LIST, list(find(code), draft, form), errors);
        if (tooMany.isPresent()) {
            again.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        }
        return again;
    }

    private ModelAndView onwards(Dossier dossier, FormDraft draft, Bound bound) {
        var next = run.unfinished(draft.form(), bound.answers()).stream()
                .findFirst()
                .map(page -> "/" + page)
                .orElse("");
        return new ModelAndView("redirect:" + address(dossier) + next);
    }

    private Map<String, Object> list(Dossier dossier, FormDraft draft, TypedForm form) {
        var model = new HashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("answers", new AnswersView(run, draft.form(), draft.answers(), address(dossier) + "/"));
        model.put("changed", corrections.isBegun(dossier));
        model.put("finished", draft.finished());
        model.put(
                "requestKey", form.id("requestKey").orElseGet(UUID::randomUUID).toString());
        return model;
    }

    private Map<String, Object> page(Dossier dossier, FormDraft draft, FormPage asked) {
        var model = new HashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("form", new FormView(run, draft.form(), asked, draft.answers(), List.of()));
        model.put("title", draft.form().title());
        model.put("name", asked.id());
        return model;
    }

    private FormPage asked(FormDraft draft, String name) {
        return run.page(draft.form(), draft.answers(), name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FormDraft draft(Dossier dossier) {
        return corrections.open(dossier).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(Dossier dossier) {
        return "/my/dossiers/" + dossier.code() + "/answers";
    }

    private Filer filer() {
        return new Filer.Self(current.get());
    }

    private Dossier find(String code) {
        return mine.find(current.get(), code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
