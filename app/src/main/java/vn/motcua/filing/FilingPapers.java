package vn.motcua.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Evidence;
import vn.motcua.filing.DraftPaper.Kind;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;

/** The papers of a draft as the papers of a dossier. */
@org.springframework.stereotype.Component
class FilingPapers {

    /** What the dossier takes as its summary. */
    private static final int LONGEST_SUMMARY = 2000;

    private final PaperFiles files;

    FilingPapers(PaperFiles files) {
        this.files = files;
    }

    /** In the order of the procedure; several files of a paper become one. */
    Outcome<List<Component>, FilingRefusal> of(Drafts.Opened opened, Filer filer) {
        var components = new ArrayList<Component>();
        for (var asked : opened.papers()) {
            var paper = opened.draft().paper(asked.key());
            var missing = new Component(asked.key(), asked.name(), State.MISSING, 0, 0, 0);
            var uploaded = paper.filter(each -> each.kind() == Kind.UPLOADED);
            if (uploaded.isEmpty()) {
                components.add(missing);
                continue;
            }
            switch (files.asOne(asked.name(), uploaded.get().files(), filer.actor())) {
                case Outcome.Refused<FileId, FilingRefusal>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<FileId, FilingRefusal>(var file) ->
                    components.add(missing.settled(State.DIGITISED, Evidence.digitised(file)));
            }
        }
        return Outcome.done(components);
    }

    /** The offers that were chosen, by the code of their paper. */
    static Map<String, String> choices(Drafts.Opened opened) {
        var chosen = new HashMap<String, String>();
        for (var asked : opened.papers()) {
            opened.draft()
                    .paper(asked.key())
                    .filter(paper -> paper.kind() == Kind.HELD)
                    .ifPresent(paper -> chosen.put(asked.key(), paper.offer()));
        }
        return chosen;
    }

    /** What the applicant wrote, and which papers they think are not needed: the officer judges. */
    static String summary(Drafts.Opened opened) {
        var notNeeded = opened.papers().stream()
                .flatMap(asked -> opened.draft().paper(asked.key()).stream())
                .filter(paper -> paper.kind() == Kind.NOT_NEEDED)
                .map(paper -> "Không áp dụng: " + PaperFiles.shortened(paper.name()) + " – " + paper.words());
        var text = Stream.concat(Stream.of(opened.draft().content().summary()), notNeeded)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return text.length() > LONGEST_SUMMARY ? text.substring(0, LONGEST_SUMMARY) : text;
    }
}
