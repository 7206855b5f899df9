package vn.motcua.portal.filing;

import java.util.ArrayList;
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
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.DraftPaper;
import vn.motcua.filing.DraftPaper.DraftFile;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.PaperFiles;
import vn.motcua.reuse.Offer;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.uploads.FileFields;
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
    private static final String FILES = "files";
    private static final int LONGEST_WHY = 300;

    private final Drafts drafts;
    private final HeldForMe held;
    private final PaperFiles paperFiles;
    private final FileFields fields;
    private final FileAnswer answer;
    private final Opening opening;

    PapersPage(
            Drafts drafts,
            HeldForMe held,
            PaperFiles paperFiles,
            FileFields fields,
            FileAnswer answer,
            Opening opening) {
        this.drafts = drafts;
        this.held = held;
        this.paperFiles = paperFiles;
        this.fields = fields;
        this.answer = answer;
        this.opening = opening;
    }

    ModelAndView show(FilingDesk desk, DraftId id, String key, Page page) {
        return opening.on(desk, id, opened -> {
            var asked = asked(opened, key);
            var offers = held.show(opened, desk, key);
            return FormPage.show(
                    VIEW, model(desk, opened, asked, offers, TypedForm.empty(), SentFiles.of(null, null)));
        });
    }

    /** One touch takes, removes or says; files come with the form or ahead of it. */
    ModelAndView put(FilingDesk desk, DraftId id, String key, TypedForm form, SentFiles sent, Page page) {
        return opening.on(desk, id, opened -> {
            var asked = asked(opened, key);
            var offers = held.offers(opened, desk, key);
            var errors = FormErrors.none();
            if (form.has("remove")) {
                return after(desk, id, remove(desk, id, key, form.text("remove")), "/papers/" + key);
            }
            var next = form.has("take")
                    ? take(asked, offers, form.text("take"), page, errors)
                    : form.has("not-needed")
                            ? notNeeded(asked, form, errors)
                            : upload(desk, opened, asked, sent, errors);
            if (!errors.isEmpty()) {
                return again(desk, id, asked, offers, form, next, errors);
            }
            return next.<ModelAndView>map(paper -> after(desk, id, put(desk, id, key, paper), onwards(opened, key)))
                    .orElseGet(() -> new ModelAndView("redirect:" + desk.base() + "/" + id + onwards(opened, key)));
        });
    }

    /** What was good is kept, also when another file was refused: nobody sends a file twice. */
    private ModelAndView again(
            FilingDesk desk,
            DraftId id,
            RequiredComponent asked,
            List<Offer> offers,
            TypedForm form,
            Optional<DraftPaper> good,
            FormErrors errors) {
        good.filter(paper -> paper.kind() == DraftPaper.Kind.UPLOADED)
                .ifPresent(paper -> put(desk, id, asked.key(), paper));
        return opening.on(
                desk,
                id,
                now -> FormPage.again(VIEW, model(desk, now, asked, offers, form, SentFiles.of(null, null)), errors));
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

    private static Optional<DraftPaper> take(
            RequiredComponent asked, List<Offer> offers, String token, Page page, FormErrors errors) {
        var chosen =
                offers.stream().filter(offer -> offer.token().equals(token)).findFirst();
        errors.require(chosen.isPresent(), "take", "filing.offer.gone");
        return chosen.map(offer -> DraftPaper.held(
                asked.name(), token, page.t("reuse.take." + offer.source(), offer.name(), offer.number())));
    }

    private static Optional<DraftPaper> notNeeded(RequiredComponent asked, TypedForm form, FormErrors errors) {
        var why = form.text("why");
        errors.require(!why.isEmpty() && why.length() <= LONGEST_WHY, "why", "filing.why.needed", LONGEST_WHY);
        return Optional.of(DraftPaper.notNeeded(asked.name(), why));
    }

    /** Adds what is good to what is there; empty when nothing was added. */
    private Optional<DraftPaper> upload(
            FilingDesk desk, Opened opened, RequiredComponent asked, SentFiles sent, FormErrors errors) {
        var before = opened.draft()
                .paper(asked.key())
                .filter(paper -> paper.kind() == DraftPaper.Kind.UPLOADED)
                .map(DraftPaper::files)
                .orElse(List.of());
        if (sent.isEmpty()) {
            errors.require(opened.draft().paper(asked.key()).isPresent(), FILES, "filing.files.needed");
            return Optional.empty();
        }
        var files = new ArrayList<>(before);
        for (var each : fields.keep(
                sent,
                desk.filer().keeper(),
                FileRules.OF_A_COMPONENT,
                desk.filer().actor())) {
            switch (each) {
                case Outcome.Done<KeptFile, FileRefusal>(var kept) ->
                    files.add(new DraftFile(kept.id(), kept.name(), kept.bytes()));
                case Outcome.Refused<KeptFile, FileRefusal>(var refusal) -> errors.add(FILES, refusal);
            }
        }
        var refusal = paperFiles.refusal(files);
        if (refusal.isPresent()) {
            errors.add(FILES, refusal.get());
            paperFiles.discard(
                    files.stream()
                            .filter(file -> !before.contains(file))
                            .map(DraftFile::file)
                            .toList(),
                    desk.filer().actor());
            return Optional.empty();
        }
        if (files.equals(before)) {
            return Optional.empty();
        }
        return Optional.of(DraftPaper.uploaded(asked.name(), files));
    }

    private Outcome<Draft, FilingRefusal> put(FilingDesk desk, DraftId id, String key, DraftPaper paper) {
        return drafts.change(
                id, desk.filer(), now -> Outcome.done(now.draft().content().with(key, paper)));
    }

    private Outcome<Draft, FilingRefusal> remove(FilingDesk desk, DraftId id, String key, String file) {
        return drafts.change(id, desk.filer(), now -> {
            var content = now.draft().content();
            var paper = now.draft().paper(key);
            if (paper.isEmpty()) {
                return Outcome.done(content);
            }
            var gone = paper.get().files().stream()
                    .filter(each -> each.file().toString().equals(file))
                    .toList();
            var left = new ArrayList<>(paper.get().files());
            left.removeAll(gone);
            return Outcome.done(
                    left.isEmpty()
                            ? content.without(key)
                            : content.with(key, DraftPaper.uploaded(paper.get().name(), left)));
        });
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

    private Map<String, Object> model(
            FilingDesk desk,
            Opened opened,
            RequiredComponent asked,
            List<Offer> offers,
            TypedForm form,
            SentFiles sent) {
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("draft", opened.draft());
        model.put("asked", asked);
        model.put("put", opened.draft().paper(asked.key()));
        model.put("offers", offers);
        model.put("form", form);
        model.put("waiting", fields.waiting(sent, desk.filer().keeper()));
        return model;
    }
}
