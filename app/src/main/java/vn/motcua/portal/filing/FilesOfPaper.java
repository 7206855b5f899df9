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
        var good = kept(desk, sent, errors);
        if (good.isEmpty()) {
            return Outcome.done(opened.draft());
        }
        var outcome = drafts.change(opened.draft().id(), desk.filer(), now -> {
            var together = new ArrayList<>(uploaded(now, asked.key()));
            together.addAll(good);
            return files.refusal(together)
                    .<Outcome<Draft.Content, FilingRefusal>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(
                            now.draft().content().with(asked.key(), DraftPaper.uploaded(asked.name(), together))));
        });
        if (outcome instanceof Outcome.Refused<Draft, FilingRefusal>(var refusal)) {
            files.discard(
                    good.stream().map(DraftFile::file).toList(), desk.filer().actor());
            if (isAboutFiles(refusal)) {
                errors.add(FIELD, refusal);
            }
        }
        return outcome;
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

    private List<DraftFile> kept(FilingDesk desk, SentFiles sent, FormErrors errors) {
        var good = new ArrayList<DraftFile>();
        for (var each : fields.keep(
                sent,
                desk.filer().keeper(),
                FileRules.OF_A_COMPONENT,
                desk.filer().actor())) {
            switch (each) {
                case Outcome.Done<KeptFile, FileRefusal>(var kept) ->
                    good.add(new DraftFile(kept.id(), kept.name(), kept.bytes()));
                case Outcome.Refused<KeptFile, FileRefusal>(var refusal) -> errors.add(FIELD, refusal);
            }
        }
        return good;
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
