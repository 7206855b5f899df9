package vn.motcua.portal.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.show.FormView;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.FormDraft;
import vn.motcua.portal.filing.WholeSaving.Saved;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/**
 * The whole filing on one page: one answer to load and one to send, and the page that a device can keep to be filled in
 * without a signal.
 */
@Component("filingWholePage")
class WholePage {

    private static final String VIEW = "portal/filing/whole";
    private static final String DECLARED = "declared";

    private final WholeSaving saving;
    private final WholeAnswers answers;
    private final PlaceFields place;
    private final FormRun run;
    private final Sending sending;
    private final Opening opening;

    WholePage(
            WholeSaving saving,
            WholeAnswers answers,
            PlaceFields place,
            FormRun run,
            Sending sending,
            Opening opening) {
        this.saving = saving;
        this.answers = answers;
        this.place = place;
        this.run = run;
        this.sending = sending;
        this.opening = opening;
    }

    /** Which papers are asked for depends on the case; where there are several it is chosen first. */
    ModelAndView show(FilingDesk desk, DraftId id, Page page) {
        return opening.on(
                desk,
                id,
                opened -> opened.papers().isEmpty()
                                && opened.draft().content().caseKey().isEmpty()
                        ? new ModelAndView("redirect:" + desk.base() + "/" + id + "/place")
                        : page(desk, opened, page));
    }

    /** The same before there is a draft: nothing on it leads to other pages of that draft. */
    ModelAndView blank(FilingDesk desk, Opened opened, Page page) {
        return page(desk, opened, page).addObject("begun", false);
    }

    private ModelAndView page(FilingDesk desk, Opened opened, Page page) {
        return FormPage.show(VIEW, model(desk, opened, typed(desk, opened.draft()), List.of(), page));
    }

    ModelAndView save(FilingDesk desk, DraftId id, WholeForm sent, String address, Page page) {
        return opening.on(desk, id, opened -> {
            var saved = saving.save(desk, opened, sent);
            return switch (saved.outcome()) {
                case Outcome.Done<Draft, FilingRefusal> _ ->
                    opening.on(desk, id, now -> after(desk, now, sent, saved, address, page));
                case Outcome.Refused<Draft, FilingRefusal>(FilingRefusal.ChangedElsewhere changed) ->
                    opening.on(desk, id, now -> conflict(desk, now, sent, changed, page));
                case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> opening.refused(desk, id, refusal);
            };
        });
    }

    private ModelAndView after(FilingDesk desk, Opened now, WholeForm sent, Saved saved, String address, Page page) {
        var here = desk.base() + "/" + now.draft().id();
        if (saved.stay()) {
            return FormPage.show(VIEW, model(desk, now, sent.typed(), saved.refused(), page));
        }
        var errors = saved.errors();
        if (sent.isToBeSent()) {
            note(now, sent, page, errors);
        }
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(desk, now, sent.typed(), saved.refused(), page), errors);
        }
        return sent.isToBeSent() ? send(desk, now, sent, address, page) : new ModelAndView("redirect:" + here);
    }

    /** What keeps it from being sent, besides what could not be read. */
    private void note(Opened now, WholeForm sent, Page page, FormErrors errors) {
        now.form().ifPresent(form -> FormView.note(answers.faults(form), page, errors));
        now.papersToBring()
                .forEach(asked -> errors.require(
                        now.draft().paper(asked.key()).isPresent(), WholeForm.field(asked), "filing.files.needed"));
        errors.require(sent.typed().has(DECLARED), DECLARED, "filing.declaration.needed");
    }

    private ModelAndView send(FilingDesk desk, Opened now, WholeForm sent, String address, Page page) {
        var refusal = sending.send(desk, now, address);
        if (refusal.isEmpty()) {
            return new ModelAndView(
                    "redirect:" + desk.base() + "/" + now.draft().id() + "/receipt");
        }
        var errors = FormErrors.none().add("send", refusal.get());
        var again = FormPage.again(VIEW, model(desk, now, sent.typed(), List.of(), page), errors);
        again.setStatus(Sending.status(refusal.get()));
        return again;
    }

    /** Shown as typed, over what is there now; sent once more from here, it stands. */
    private ModelAndView conflict(
            FilingDesk desk, Opened now, WholeForm sent, FilingRefusal.ChangedElsewhere changed, Page page) {
        var model = model(desk, now, sent.typed(), List.of(), page);
        now.form()
                .map(form -> new FormDraft(
                        form.form(), answers.read(form, sent.posted()).answers(), false, form.known(), form.left()))
                .ifPresent(form -> model.put("parts", parts(now, form)));
        var again = FormPage.again(VIEW, model, FormErrors.none().add("send", changed));
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private Map<String, Object> model(
            FilingDesk desk, Opened opened, TypedForm typed, List<String> refused, Page page) {
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("draft", opened.draft());
        model.put("notices", Notices.of(opened));
        model.put("seen", WholeSaving.seen(opened));
        model.put("form", typed.with("case", opened.draft().content().caseKey()));
        model.put("places", place.places(page));
        model.put("parts", opened.form().map(form -> parts(opened, form)).orElse(List.of()));
        model.put("papers", opened.papersToBring());
        model.put("refused", refused);
        return model;
    }

    private List<WholePart> parts(Opened opened, FormDraft form) {
        var asked = run.pages(form.form(), form.answers());
        var papers = AnswersPage.papers(opened);
        return form.form().pages().stream()
                .map(each -> new WholePart(
                        new FormView(run, form.form(), each, form.answers(), papers), asked.contains(each)))
                .toList();
    }

    private static TypedForm typed(FilingDesk desk, Draft draft) {
        return PlaceFields.typed(desk, draft).and(ContactFields.typed(draft));
    }
}
