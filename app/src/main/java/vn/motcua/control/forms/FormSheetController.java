package vn.motcua.control.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.motcua.control.layouts.FaultsPage;
import vn.motcua.eforms.DefinitionEdits;
import vn.motcua.eforms.DefinitionFault;
import vn.motcua.eforms.FormDesk;
import vn.motcua.eforms.FormDraft;
import vn.motcua.eforms.FormPapers;
import vn.motcua.eforms.FormRefusal;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.Sample;
import vn.motcua.eforms.sheet.Sheet;
import vn.motcua.identity.Allow;
import vn.motcua.papers.PaperPictures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.PaperView;

/** The sheet of a draft: its lines beside what they print. */
@Controller
@RequestMapping("/control/forms/{procedure}/draft/sheet")
@Allow(Role.CONTROL_OFFICER)
class FormSheetController {

    private static final String VIEW = "control/forms/sheet";

    private final FormDesk desk;
    private final FormRun run;
    private final FormPapers papers;
    private final Clock clock;

    FormSheetController(FormDesk desk, FormRun run, FormPapers papers, Clock clock) {
        this.desk = desk;
        this.run = run;
        this.papers = papers;
        this.clock = clock;
    }

    /** A form without a sheet offers lines to begin with. */
    @GetMapping
    ModelAndView show(@PathVariable String procedure, @RequestParam(defaultValue = "") String done) {
        var draft = draft(procedure);
        var typed = SheetForm.of(draft.content().paper().sheet(), Sheet.begun(draft.content()));
        return FormPage.show(VIEW, model(draft, typed, List.of(), done.equals("1")));
    }

    /** Refused as long as a line of it cannot be printed; nothing that was typed is lost. */
    @PostMapping
    ModelAndView save(@PathVariable String procedure, @RequestParam int revision, SheetForm typed, Actor.Staff person) {
        var draft = draft(procedure);
        var definition = edited(draft, typed);
        return switch (desk.tried(draft.procedure(), definition)) {
            case Outcome.Refused<FormDraft, FormRefusal>(var refusal) -> again(draft, typed, refusal, List.of());
            case Outcome.Done<FormDraft, FormRefusal>(var tried) -> {
                var faults = tried.sheetFaults();
                yield faults.isEmpty()
                        ? save(draft, revision, typed, definition, person)
                        : again(draft, typed, faults.getFirst(), faults);
            }
        };
    }

    private ModelAndView save(FormDraft draft, int revision, SheetForm typed, String definition, Actor.Staff person) {
        return switch (desk.save(draft.procedure(), revision, definition, person)) {
            case Outcome.Done<FormDraft, FormRefusal> _ ->
                new ModelAndView("redirect:/control/forms/" + draft.procedure() + "/draft/sheet?done=1");
            case Outcome.Refused<FormDraft, FormRefusal>(var refusal) -> again(draft, typed, refusal, List.of());
        };
    }

    /** What is typed now, as it would be printed, with answers that nobody gave; or what is wrong with it. */
    @PostMapping("/previews")
    ResponseEntity<byte[]> preview(@PathVariable String procedure, SheetForm typed, Actor.Staff person, Page page) {
        var draft = draft(procedure);
        return PaperView.page(
                switch (desk.tried(draft.procedure(), edited(draft, typed))) {
                    case Outcome.Refused<FormDraft, FormRefusal>(var refusal) -> FaultsPage.of(List.of(refusal), page);
                    case Outcome.Done<FormDraft, FormRefusal>(var tried) ->
                        tried.form()
                                .map(form -> pictures(form, typed.answers(), person, page))
                                .orElseGet(() -> FaultsPage.of(tried.faults(), page));
                });
    }

    private String pictures(FormVersion form, Sample sample, Actor.Staff person, Page page) {
        var signing = new FormPapers.Signing(
                person.unit(), "", "", LocalDate.now(clock), sample == Sample.EMPTY ? "" : "Phạm Thị Lài", "");
        var paper = papers.print(form, run.sample(form, sample), signing);
        return PaperPictures.page(paper.pdf(), page.t("control.layouts.sheet"));
    }

    private static String edited(FormDraft draft, SheetForm typed) {
        return new DefinitionEdits(draft.definition()).sheet(typed.sheet()).written();
    }

    /** @param faults every line that is wrong, where there are several */
    private static ModelAndView again(FormDraft draft, SheetForm typed, Refusal first, List<DefinitionFault> faults) {
        return FormPage.again(
                VIEW, model(draft, typed, faults, false), FormErrors.none().add("lines", first));
    }

    private static Map<String, Object> model(
            FormDraft draft, SheetForm typed, List<DefinitionFault> faults, boolean done) {
        return Map.of("draft", draft, "typed", typed, "faults", faults, "done", done);
    }

    private FormDraft draft(String procedure) {
        return desk.draft(FormsController.code(procedure))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
