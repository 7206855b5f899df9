package vn.motcua.control.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.motcua.archive.Archive;
import vn.motcua.archive.ArchivePackage;
import vn.motcua.archive.ArchiveRefusal;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Proposal;
import vn.motcua.archive.RetentionRules;
import vn.motcua.audit.PersonalDataViews;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;

/** The archive as far as the person may read its dossiers. */
@Controller
@RequestMapping("/control/archive")
@Allow({Role.CONTROL_OFFICER, Role.RECORDS_CLERK, Role.AUDITOR})
class ArchiveController {

    private static final String LIST = "control/archive/list";
    private static final Set<String> DONE = Set.of("proposed", "rejected", "erased");
    private static final String DOSSIER = "control/archive/dossier";

    private final Archive archive;
    private final RetentionRules rules;
    private final Dossiers dossiers;
    private final PersonalDataViews looks;
    private final Clock clock;

    ArchiveController(Archive archive, RetentionRules rules, Dossiers dossiers, PersonalDataViews looks, Clock clock) {
        this.archive = archive;
        this.rules = rules;
        this.dossiers = dossiers;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String done,
            Actor.Staff person) {
        String code = q.strip().toUpperCase(Locale.ROOT);
        Optional<Holding> wanted = holding(code, person);
        if (wanted.isPresent()) {
            return new ModelAndView(
                    "redirect:/control/archive/dossiers/" + wanted.get().code());
        }
        Map<String, Object> model = Map.of(
                "q",
                q,
                "unknown",
                !code.isEmpty(),
                "due",
                readable(archive.due(), person),
                "latest",
                readable(archive.latest(), person),
                "rules",
                rules.all(),
                "done",
                done.equals("entered") ? done : "");
        return new ModelAndView(LIST, model);
    }

    @GetMapping("/dossiers/{code}")
    ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String done, Actor.Staff person) {
        var model = model(found(code, person), ErasureForm.EMPTY);
        model.put("done", DONE.contains(done) ? done : "");
        return FormPage.show(DOSSIER, model);
    }

    /** By a form, since each download is a view of personal data that is written down. */
    @PostMapping("/dossiers/{code}/packages")
    @Nullable
    ModelAndView pack(@PathVariable String code, Actor.Staff person, HttpServletResponse response) throws IOException {
        Holding holding = found(code, person);
        switch (archive.pack(holding.code(), person)) {
            case Outcome.Refused(var refusal) -> {
                var errors = FormErrors.none().add("package", refusal);
                return FormPage.again(DOSSIER, model(holding, ErasureForm.EMPTY), errors);
            }
            case Outcome.Done(var made) -> {
                looks.record(person, "DOSSIER", holding.dossier().value(), Set.of("archive.package"), "ARCHIVE");
                send(made, response);
                return null;
            }
        }
    }

    @PostMapping("/dossiers/{code}/proposals")
    @Allow({Role.CONTROL_OFFICER, Role.RECORDS_CLERK})
    ModelAndView propose(@PathVariable String code, ProposalForm form, Actor.Staff person) {
        Holding holding = found(code, person);
        var errors = FormErrors.none();
        return form.isRight(errors)
                ? answer(holding, form, archive.propose(holding.code(), form.reason(), person), "proposed", errors)
                : FormPage.again(DOSSIER, model(holding, ErasureForm.EMPTY, form), errors);
    }

    @PostMapping("/dossiers/{code}/rejections")
    @Allow({Role.CONTROL_OFFICER, Role.RECORDS_CLERK})
    ModelAndView reject(@PathVariable String code, ProposalForm form, Actor.Staff person) {
        Holding holding = found(code, person);
        var errors = FormErrors.none();
        return form.isRight(errors)
                ? answer(holding, form, archive.reject(holding.code(), form.reason(), person), "rejected", errors)
                : FormPage.again(DOSSIER, model(holding, ErasureForm.EMPTY, form), errors);
    }

    private ModelAndView answer(
            Holding holding,
            ProposalForm form,
            Outcome<Proposal, ArchiveRefusal> outcome,
            String done,
            FormErrors errors) {
        return switch (outcome) {
            case Outcome.Done(var proposal) ->
                new ModelAndView("redirect:/control/archive/dossiers/" + holding.code() + "?done=" + done);
            case Outcome.Refused(var refusal) ->
                FormPage.again(DOSSIER, model(holding, ErasureForm.EMPTY, form), errors.add("reason", refusal));
        };
    }

    @PostMapping("/dossiers/{code}/erasures")
    @Allow({Role.CONTROL_OFFICER, Role.RECORDS_CLERK})
    ModelAndView erase(@PathVariable String code, ErasureForm form, Actor.Staff person) {
        Holding holding = found(code, person);
        var errors = FormErrors.none();
        var decision = form.decision(errors);
        if (decision.isEmpty()) {
            return FormPage.again(DOSSIER, model(holding, form), errors);
        }
        return switch (archive.erase(holding.code(), decision.get(), person)) {
            case Outcome.Done(var erasure) ->
                new ModelAndView("redirect:/control/archive/dossiers/" + holding.code() + "?done=erased");
            case Outcome.Refused(var refusal) ->
                FormPage.again(DOSSIER, model(holding, form), errors.add(ErasureForm.fieldOf(refusal), refusal));
        };
    }

    private Map<String, Object> model(Holding holding, ErasureForm form) {
        return model(holding, form, ProposalForm.EMPTY);
    }

    private Map<String, Object> model(Holding holding, ErasureForm form, ProposalForm proposal) {
        var model = new HashMap<String, Object>();
        model.put("holding", holding);
        model.put("form", form);
        model.put("proposal", proposal);
        model.put("erasable", holding.mayGo(LocalDate.now(clock)));
        model.put("done", "");
        return model;
    }

    private Holding found(String code, Actor.Staff person) {
        return holding(code, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Holding> holding(String code, Actor.Staff person) {
        return Optional.of(code)
                .filter(DossierCode::isWellFormed)
                .map(DossierCode::new)
                .filter(known -> mayRead(known, person))
                .flatMap(archive::find);
    }

    private List<Holding> readable(List<Holding> holdings, Actor.Staff person) {
        return holdings.stream()
                .filter(holding -> mayRead(holding.code(), person))
                .toList();
    }

    private boolean mayRead(DossierCode code, Actor.Staff person) {
        return dossiers.findFor(person, code).isPresent();
    }

    private static void send(ArchivePackage made, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setContentLengthLong(made.bytes());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + made.fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        made.writing().to(response.getOutputStream());
    }
}
