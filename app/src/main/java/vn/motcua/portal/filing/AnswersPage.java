package vn.motcua.portal.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.eforms.Answers;
import vn.motcua.eforms.Bound;
import vn.motcua.eforms.FormPage;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.show.FormView;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.FormDraft;
import vn.motcua.shared.Outcome;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** The electronic form, page by page; every page that is posted is kept, also with what is wrong in it. */
@Component("filingAnswersPage")
class AnswersPage {

    private static final String VIEW = "portal/filing/form";

    private final Drafts drafts;
    private final FormRun run;
    private final Opening opening;

    AnswersPage(Drafts drafts, FormRun run, Opening opening) {
        this.drafts = drafts;
        this.run = run;
        this.opening = opening;
    }

    /** The first page on which something is wrong or missing, else the first. */
    ModelAndView enter(FilingDesk desk, DraftId id) {
        return opening.on(desk, id, opened -> {
            var form = form(opened);
            var open = run.unfinished(form.form(), form.answers());
            var first = open.stream()
                    .findFirst()
                    .orElseGet(() ->
                            run.pages(form.form(), form.answers()).getFirst().id());
            return new ModelAndView("redirect:" + desk.base() + "/" + id + "/form/" + first);
        });
    }

    ModelAndView show(FilingDesk desk, DraftId id, String name, Page page) {
        return opening.on(desk, id, opened -> {
            var form = form(opened);
            var asked = asked(form, name);
            return vn.motcua.web.FormPage.show(VIEW, model(desk, opened, form, asked, form.answers()));
        });
    }

    ModelAndView answer(FilingDesk desk, DraftId id, String name, MultiValueMap<String, String> posted, Page page) {
        return opening.on(desk, id, opened -> {
            var form = form(opened);
            var asked = asked(form, name);
            var bound = run.bind(form.form(), asked, posted, form.answers(), form.known());
            var kept = drafts.change(
                    id,
                    desk.filer(),
                    now -> Outcome.done(
                            now.draft().content().answered(form.form().id(), bound.answers())));
            return switch (kept) {
                case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> opening.refused(desk, id, refusal);
                case Outcome.Done<Draft, FilingRefusal> _ ->
                    bound.goesOn()
                            ? onwards(desk, id, form, bound.answers(), name)
                            : again(model(desk, opened, form, asked, bound.answers()), bound, page);
            };
        });
    }

    /** Adding a row is no fault, and shows the page again all the same. */
    private static ModelAndView again(Map<String, Object> model, Bound bound, Page page) {
        return bound.stay()
                ? vn.motcua.web.FormPage.show(VIEW, model)
                : vn.motcua.web.FormPage.again(VIEW, model, FormView.errors(bound.faults(), page));
    }

    private ModelAndView onwards(FilingDesk desk, DraftId id, FormDraft form, Answers answers, String name) {
        var next = run.next(form.form(), answers, name)
                .map(page -> "/form/" + page.id())
                .orElse("");
        return new ModelAndView("redirect:" + desk.base() + "/" + id + next);
    }

    private Map<String, Object> model(FilingDesk desk, Opened opened, FormDraft form, FormPage asked, Answers answers) {
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("draft", opened.draft());
        model.put("form", new FormView(run, form.form(), asked, answers, papers(opened)));
        model.put("title", form.form().title());
        model.put(
                "back",
                run.before(form.form(), answers, asked.id())
                        .map(before -> "/form/" + before.id())
                        .orElse(""));
        model.put("name", asked.id());
        return model;
    }

    /** To be chosen where a question asks for one of them. */
    static List<Choice> papers(Opened opened) {
        return opened.papersToBring().stream()
                .map(paper -> Choice.inVietnamese(paper.key(), paper.name()))
                .toList();
    }

    private FormPage asked(FormDraft form, String name) {
        return run.page(form.form(), form.answers(), name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FormDraft form(Opened opened) {
        return opened.form().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
