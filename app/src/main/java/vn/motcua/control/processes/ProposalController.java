package vn.motcua.control.processes;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.motcua.process.ImportsInWork;
import vn.motcua.process.ProposalKey;
import vn.motcua.process.ProposalRefusal;
import vn.motcua.process.ProposedProcess;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DecisionImportId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Role;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;

/** One process of a decision that is being taken in: accept it, correct it, or leave it out. */
@Controller
@RequestMapping("/control/processes/imports/{id}/processes/{position}")
@Allow(Role.CONTROL_OFFICER)
class ProposalController {

    private static final String VIEW = "control/processes/proposal";
    private static final String CORRECTION = "control/processes/correction";

    private final ImportsInWork imports;

    ProposalController(ImportsInWork imports) {
        this.imports = imports;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable int position) {
        return FormPage.show(VIEW, Map.of("view", view(id, position)));
    }

    @PostMapping("/acceptances")
    ModelAndView accept(
            Page page,
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam int edition,
            Actor.Staff officer,
            RedirectAttributes flash) {
        return switch (imports.accept(key(id, position, edition), officer)) {
            case Outcome.Done(var done) -> onward(id, done, flash, "process.page.proposal.done.accepted");
            case Outcome.Refused(ProposalRefusal.NotUnderstood refusal) -> {
                var view = view(id, position);
                yield again(page, view, view.edition(), ProposalForm.of(view.proposal()), errors(refusal));
            }
            case Outcome.Refused(var refusal) -> refused(id, position, refusal);
        };
    }

    @PostMapping("/omissions")
    ModelAndView skip(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam int edition,
            Actor.Staff officer,
            RedirectAttributes flash) {
        return switch (imports.skip(key(id, position, edition), officer)) {
            case Outcome.Done(var done) -> onward(id, done, flash, "process.page.proposal.done.skipped");
            case Outcome.Refused(var refusal) -> refused(id, position, refusal);
        };
    }

    @GetMapping("/corrections")
    ModelAndView form(Page page, @PathVariable UUID id, @PathVariable int position) {
        var view = view(id, position);
        var errors = ProposalReading.errors(view.proposal().assessment().unclear());
        return FormPage.show(CORRECTION, model(page, view, view.edition(), ProposalForm.of(view.proposal())))
                .addObject("errors", errors);
    }

    /** Every button saves what was typed; that of acceptance accepts it then. */
    @PostMapping("/corrections")
    ModelAndView correct(
            Page page,
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam int edition,
            @RequestParam(name = "then", defaultValue = "") String then,
            ProposalForm form,
            Actor.Staff officer,
            RedirectAttributes flash) {
        var view = view(id, position);
        var reading = new ProposalReading(form, view.proposal(), imports);
        var text = reading.text();
        if (text.isEmpty()) {
            return again(page, view, edition, form, reading.errors());
        }
        return switch (imports.correct(key(id, position, edition), text.get(), officer)) {
            case Outcome.Done(var saved)
            when then.equals("accept") ->
                accept(page, id, position, saved.standing().edition(), officer, flash);
            case Outcome.Done(var saved) -> {
                flash.addFlashAttribute("done", "process.page.proposal.done.corrected");
                yield new ModelAndView("redirect:" + view(id, saved.position()).href());
            }
            case Outcome.Refused(var refusal) ->
                again(page, view, view.edition(), form, FormErrors.none().add("procedure", refusal));
        };
    }

    /** To the next process that waits, or back to all of them. */
    private ModelAndView onward(UUID id, ProposedProcess done, RedirectAttributes flash, String what) {
        flash.addFlashAttribute("done", what);
        flash.addFlashAttribute("number", done.text().words().number());
        var home = "redirect:/control/processes/imports/" + id;
        return new ModelAndView(imports.find(new DecisionImportId(id))
                .flatMap(work -> work.nextWaiting(done.position()))
                .map(next -> home + "/processes/" + next.position())
                .orElse(home));
    }

    private ModelAndView refused(UUID id, int position, ProposalRefusal refusal) {
        return FormPage.again(
                VIEW, Map.of("view", view(id, position)), FormErrors.none().add("decide", refusal));
    }

    private ModelAndView again(Page page, ProposalView view, int edition, ProposalForm form, FormErrors errors) {
        return FormPage.again(CORRECTION, model(page, view, edition, form), errors);
    }

    private static FormErrors errors(ProposalRefusal.NotUnderstood refusal) {
        return ProposalReading.errors(refusal.unclear());
    }

    private static Map<String, Object> model(Page page, ProposalView view, int edition, ProposalForm form) {
        return Map.of("view", view, "edition", edition, "form", form, "choices", StepChoices.of(page));
    }

    private ProposalView view(UUID id, int position) {
        return imports.find(new DecisionImportId(id))
                .flatMap(work -> work.process(position).map(process -> new ProposalView(work, process)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ProposalKey key(UUID id, int position, int edition) {
        return new ProposalKey(new DecisionImportId(id), position, edition);
    }
}
