package vn.motcua.portal.filing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
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
import vn.motcua.shared.Outcome;
import vn.motcua.uploads.FileFields;
import vn.motcua.uploads.SentFiles;
import vn.motcua.web.FormErrors;

/** The files in the place of one paper: those that were sent are added to those that are there, or one is taken away. */
@Component
class FilesOfPaper {

    private static final String FIELD = "files";

    private final Drafts drafts;
    private final PaperFiles files;
    private final FileFields fields;

    FilesOfPaper(Drafts drafts, PaperFiles files, FileFields fields) {
        this.drafts = drafts;
        this.files = files;
        this.fields = fields;
    }

    /** What is good is kept, also when another file was refused: nobody sends a file twice. */
    Outcome<Draft, FilingRefusal> add(
            FilingDesk desk, Opened opened, RequiredComponent asked, SentFiles sent, FormErrors errors) {
        if (sent.isEmpty()) {
            errors.require(opened.draft().paper(asked.key()).isPresent(), FIELD, "filing.files.needed");
            return Outcome.done(opened.draft());
        }
        var good = keep(desk, sent, FIELD, errors).good();
        if (good.isEmpty()) {
            return Outcome.done(opened.draft());
        }
        var outcome = drafts.change(
                opened.draft().id(),
                desk.filer(),
                now -> together(now, asked, good)
                        .map(paper -> now.draft().content().with(asked.key(), paper)));
        if (outcome instanceof Outcome.Refused<Draft, FilingRefusal>(var refusal)) {
            discard(desk, good);
            if (isAboutFiles(refusal)) {
                errors.add(FIELD, refusal);
            }
        }
        return outcome;
    }

    /**
     * What came of the files of one field.
     *
     * @param refused the uploads sent ahead that are no file that could be kept
     */
    record Kept(List<DraftFile> good, List<String> refused) {}

    /** Keeps what is good; what is wrong with the others is noted at the field. */
    Kept keep(FilingDesk desk, SentFiles sent, String field, FormErrors errors) {
        var good = new ArrayList<DraftFile>();
        var refused = new ArrayList<String>();
        var outcomes = fields.keep(
                sent,
                desk.filer().keeper(),
                FileRules.OF_A_COMPONENT,
                desk.filer().actor());
        for (int index = 0; index < outcomes.size(); index++) {
            switch (outcomes.get(index)) {
                case Outcome.Done<KeptFile, FileRefusal>(var kept) ->
                    good.add(new DraftFile(kept.id(), kept.name(), kept.bytes()));
                case Outcome.Refused<KeptFile, FileRefusal>(var refusal) -> {
                    errors.add(field, refusal);
                    sent.ahead().stream()
                            .skip(Math.max(0, index - sent.within().size()))
                            .limit(index < sent.within().size() ? 0 : 1)
                            .forEach(refused::add);
                }
            }
        }
        return new Kept(good, refused);
    }

    /** The paper with these files after those that are there. */
    Outcome<DraftPaper, FilingRefusal> together(Opened now, RequiredComponent asked, List<DraftFile> good) {
        var together = new ArrayList<>(uploaded(now, asked.key()));
        together.addAll(good);
        return files.refusal(together)
                .<Outcome<DraftPaper, FilingRefusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(DraftPaper.uploaded(asked.name(), together)));
    }

    /** Ends the keeping of files that came to stand in no draft. */
    void discard(FilingDesk desk, List<DraftFile> unused) {
        files.discard(
                unused.stream().map(DraftFile::file).toList(), desk.filer().actor());
    }

    Outcome<Draft, FilingRefusal> remove(FilingDesk desk, DraftId id, String key, String file) {
        return drafts.change(id, desk.filer(), now -> {
            var content = now.draft().content();
            var before = uploaded(now, key);
            var left = before.stream()
                    .filter(each -> !each.file().toString().equals(file))
                    .toList();
            if (left.equals(before)) {
                return Outcome.done(content);
            }
            return Outcome.done(
                    left.isEmpty()
                            ? content.without(key)
                            : content.with(
                                    key,
                                    DraftPaper.uploaded(
                                            now.draft().paper(key).orElseThrow().name(), left)));
        });
    }

    /** None where something else is in the place of the paper. */
    private static List<DraftFile> uploaded(Opened opened, String key) {
        return opened.draft().paper(key).map(DraftPaper::files).orElse(List.of());
    }

    private static boolean isAboutFiles(FilingRefusal refusal) {
        return switch (refusal) {
            case FilingRefusal.TooManyFiles _, FilingRefusal.TooLargeTogether _, FilingRefusal.NotJoined _ -> true;
            default -> false;
        };
    }
}
