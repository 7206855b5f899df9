package vn.motcua.portal.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.DraftPaper;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.reuse.Offer;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.uploads.SentFiles;
import vn.motcua.web.FileAnswer;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** One paper: taken from what is held, uploaded, photographed, or not needed. */
@Component("filingPapersPage")
class PapersPage {

    private static final String VIEW = "portal/filing/paper";
    private static final int LONGEST_WHY = 300;

    private final Drafts drafts;
    private final HeldForMe held;
    private final FilesOfPaper files;
    private final FileAnswer answer;
    private final Opening opening;

    PapersPage(Drafts drafts, HeldForMe held, FilesOfPaper files, FileAnswer answer, Opening opening) {
        this.drafts = drafts;
        this.held = held;
        this.files = files;
        this.answer = answer;
        this.opening = opening;
    }

    ModelAndView show(FilingDesk desk, DraftId id, String key, Page page) {
        return opening.on(desk, id, opened -> {
            var asked = asked(opened, key);
            var offers = held.show(opened, desk, key);
            return FormPage.show(VIEW, model(desk, opened, asked, offers, TypedForm.empty()));
        });
    }

    /** One touch takes, removes or says; files come with the form or ahead of it. */
    ModelAndView put(FilingDesk desk, DraftId id, String key, TypedForm form, SentFiles sent, Page page) {
        return opening.on(desk, id, opened -> {
            var asked = asked(opened, key);
            if (form.has("remove")) {
                return after(desk, id, files.remove(desk, id, key, form.text("remove")), "/papers/" + key);
            }
            var errors = FormErrors.none();
            var outcome = form.has("take")
                    ? take(desk, opened, asked, form.text("take"), page, errors)
                    : form.has("not-needed")
                            ? notNeeded(desk, opened, asked, form, errors)
                            : files.add(desk, opened, asked, sent, errors);
            return errors.isEmpty()
                    ? after(desk, id, outcome, onwards(opened, key))
                    : again(desk, id, asked, form, errors);
        });
    }

    private ModelAndView again(
            FilingDesk desk, DraftId id, RequiredComponent asked, TypedForm form, FormErrors errors) {
        return opening.on(desk, id, now -> {
            var offers = held.show(now, desk, asked.key());
            return FormPage.again(VIEW, model(desk, now, asked, offers, form), errors);
        });
    }

    /** A file of the draft, shown to whom the draft belongs. */
    ResponseEntity<Resource> file(FilingDesk desk, DraftId id, String key, FileId file) {
        var found = switch (drafts.open(id, desk.filer())) {
            case Outcome.Done<Opened, FilingRefusal>(var opened) ->
                opened.draft().paper(key);
            case Outcome.Refused<Opened, FilingRefusal> _ -> Optional.<DraftPaper>empty();
        };
        return found.filter(paper ->
                        paper.files().stream().anyMatch(each -> each.file().equals(file)))
                .map(_ -> answer.show(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Outcome<Draft, FilingRefusal> take(
            FilingDesk desk, Opened opened, RequiredComponent asked, String token, Page page, FormErrors errors) {
        var chosen = held.offers(opened, desk, asked.key()).stream()
                .filter(offer -> offer.token().equals(token))
                .findFirst();
        errors.require(chosen.isPresent(), "take", "filing.offer.gone");
        return chosen.map(offer -> page.t("reuse.take." + offer.source(), offer.name(), offer.number()))
                .map(words -> put(desk, opened, asked, DraftPaper.held(asked.name(), token, words)))
                .orElseGet(() -> Outcome.done(opened.draft()));
    }

    private Outcome<Draft, FilingRefusal> notNeeded(
            FilingDesk desk, Opened opened, RequiredComponent asked, TypedForm form, FormErrors errors) {
        var why = form.text("why");
        errors.require(!why.isEmpty() && why.length() <= LONGEST_WHY, "why", "filing.why.needed", LONGEST_WHY);
        return errors.isEmpty()
                ? put(desk, opened, asked, DraftPaper.notNeeded(asked.name(), why))
                : Outcome.done(opened.draft());
    }

    private Outcome<Draft, FilingRefusal> put(
            FilingDesk desk, Opened opened, RequiredComponent asked, DraftPaper paper) {
        return drafts.change(
                opened.draft().id(),
                desk.filer(),
                now -> Outcome.done(now.draft().content().with(asked.key(), paper)));
    }

    private ModelAndView after(FilingDesk desk, DraftId id, Outcome<Draft, FilingRefusal> outcome, String onwards) {
        return switch (outcome) {
            case Outcome.Done<Draft, FilingRefusal> _ ->
                new ModelAndView("redirect:" + desk.base() + "/" + id + onwards);
            case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> opening.refused(desk, id, refusal);
        };
    }

    /** The next paper with nothing in its place, else the list. */
    private static String onwards(Opened opened, String key) {
        return opened.papersToBring().stream()
                .dropWhile(paper -> !paper.key().equals(key))
                .skip(1)
                .filter(paper -> opened.draft().paper(paper.key()).isEmpty())
                .findFirst()
                .map(paper -> "/papers/" + paper.key())
                .orElse("");
    }

    private static RequiredComponent asked(Opened opened, String key) {
        return opened.papersToBring().stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, Object> model(
            FilingDesk desk, Opened opened, RequiredComponent asked, List<Offer> offers, TypedForm form) {
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("draft", opened.draft());
        model.put("asked", asked);
        model.put("put", opened.draft().paper(asked.key()));
        model.put("offers", offers);
        model.put("form", form);
        return model;
    }
}
