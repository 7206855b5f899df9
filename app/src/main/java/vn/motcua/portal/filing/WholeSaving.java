package vn.motcua.portal.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftPaper;
import vn.motcua.filing.DraftPaper.DraftFile;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;

/**
 * Keeps a whole filing that came at once: what is right goes into the draft, what is wrong is noted at its field. The same
 * save that comes again changes nothing, and nothing is written over what its page had not seen.
 */
@Component("filingWholeSaving")
class WholeSaving {

    private static final int LONGEST_WHY = 300;

    private final Drafts drafts;
    private final PlaceFields place;
    private final ContactFields contact;
    private final WholeAnswers answers;
    private final FilesOfPaper files;

    WholeSaving(Drafts drafts, PlaceFields place, ContactFields contact, WholeAnswers answers, FilesOfPaper files) {
        this.drafts = drafts;
        this.place = place;
        this.contact = contact;
        this.answers = answers;
        this.files = files;
    }

    /**
     * What became of it.
     *
     * @param refused the uploads that could not be kept
     * @param stay whether a row was added or taken away, so that nothing else is judged yet
     */
    record Saved(Outcome<Draft, FilingRefusal> outcome, FormErrors errors, List<String> refused, boolean stay) {}

    /** What a page is made from: the revision of the draft, the version of the procedure, the version of the form. */
    static String seen(Opened opened) {
        return "%d.%s.%s"
                .formatted(
                        opened.draft().revision().number(),
                        opened.procedure().id(),
                        opened.form().map(form -> form.form().id().toString()).orElse(""));
    }

    Saved save(FilingDesk desk, Opened opened, WholeForm sent) {
        var parts = new Parts(sent, opened);
        place.check(opened, sent.typed(), parts.errors);
        var read = contact.read(sent.typed(), parts.contactErrors, desk.isAssisted());
        var form = opened.form().map(now -> answers.read(now, sent.posted()));
        form.ifPresent(now -> now.tooLarge().forEach(fault -> parts.errors.add("form", fault.key())));
        var stay = form.filter(WholeAnswers.Read::stay).isPresent();
        if (opened.draft().revision().isOf(sent.save())) {
            return new Saved(Outcome.done(opened.draft()), parts.allErrors(), List.of(), stay);
        }
        if (!sent.seen().equals(seen(opened))) {
            return new Saved(Outcome.refused(changed(opened)), parts.allErrors(), List.of(), stay);
        }
        parts.keepFiles(desk, files);
        var outcome = change(desk, opened, sent, parts, now -> {
            var content = parts.errors.isEmpty()
                    ? PlaceFields.content(now, sent.typed())
                    : now.draft().content();
            var reached = parts.contactErrors.isEmpty() ? ContactFields.content(content, read) : content;
            return now.form()
                    .flatMap(it -> form.map(said -> reached.answered(it.form().id(), said.answers())))
                    .orElse(reached);
        });
        if (!outcome.isDone()) {
            files.discard(desk, parts.kept);
        }
        return new Saved(outcome, parts.allErrors(), parts.refused, stay);
    }

    /** Where a file was refused the change gets a key of its own, so that the same sent again is looked at again. */
    private Outcome<Draft, FilingRefusal> change(
            FilingDesk desk, Opened opened, WholeForm sent, Parts parts, Function<Opened, Draft.Content> fields) {
        var key = parts.refused.isEmpty() ? sent.save() : UUID.randomUUID();
        return drafts.changeOnce(
                opened.draft().id(),
                desk.filer(),
                key,
                now -> sent.seen().equals(seen(now))
                        ? Outcome.done(parts.putInto(fields.apply(now)))
                        : Outcome.refused(changed(now)));
    }

    private static FilingRefusal changed(Opened now) {
        return new FilingRefusal.ChangedElsewhere(now.draft().changedAt());
    }

    /** The papers of one save, and what is wrong with any part of it. */
    private static final class Parts {

        private final WholeForm sent;
        private final Opened opened;
        private final FormErrors errors = FormErrors.none();
        private final FormErrors paperErrors = FormErrors.none();
        private final FormErrors contactErrors = FormErrors.none();
        private final Map<String, DraftPaper> papers = new LinkedHashMap<>();
        private final List<DraftFile> kept = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();

        Parts(WholeForm sent, Opened opened) {
            this.sent = sent;
            this.opened = opened;
        }

        /** Files come first; who gives none may say why. */
        void keepFiles(FilingDesk desk, FilesOfPaper files) {
            for (var asked : opened.papersToBring()) {
                var came = files.keep(desk, sent.files(asked), WholeForm.field(asked), paperErrors);
                refused.addAll(came.refused());
                if (came.good().isEmpty()) {
                    why(asked).ifPresent(paper -> papers.put(asked.key(), paper));
                } else {
                    put(
                            asked,
                            files.together(opened, asked, came.good()),
                            came.good(),
                            () -> files.discard(desk, came.good()));
                }
            }
        }

        private void put(
                RequiredComponent asked,
                Outcome<DraftPaper, FilingRefusal> together,
                List<DraftFile> good,
                Runnable discard) {
            switch (together) {
                case Outcome.Done<DraftPaper, FilingRefusal>(var paper) -> {
                    papers.put(asked.key(), paper);
                    kept.addAll(good);
                }
                case Outcome.Refused<DraftPaper, FilingRefusal>(var refusal) -> {
                    paperErrors.add(WholeForm.field(asked), refusal);
                    refused.addAll(sent.files(asked).ahead());
                    discard.run();
                }
            }
        }

        private Optional<DraftPaper> why(RequiredComponent asked) {
            var why = sent.why(asked);
            var hasOther = opened.draft().paper(asked.key()).isPresent() && !isNotNeeded(asked);
            return why.isEmpty() || why.length() > LONGEST_WHY || hasOther
                    ? Optional.empty()
                    : Optional.of(DraftPaper.notNeeded(asked.name(), why));
        }

        private boolean isNotNeeded(RequiredComponent asked) {
            return opened.draft()
                    .paper(asked.key())
                    .filter(paper -> paper.kind() == DraftPaper.Kind.NOT_NEEDED)
                    .isPresent();
        }

        /** A reason that was taken back leaves nothing in the place of its paper. */
        Draft.Content putInto(Draft.Content before) {
            var content = before;
            for (var asked : opened.papersToBring()) {
                if (isNotNeeded(asked) && sent.takesBackWhy(asked)) {
                    content = content.without(asked.key());
                }
            }
            for (var paper : papers.entrySet()) {
                content = content.with(paper.getKey(), paper.getValue());
            }
            return content;
        }

        FormErrors allErrors() {
            return FormErrors.none().addAll(errors).addAll(paperErrors).addAll(contactErrors);
        }
    }
}
