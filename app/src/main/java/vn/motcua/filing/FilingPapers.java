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
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.filing.DraftPaper.DraftFile;
import vn.motcua.filing.DraftPaper.Kind;
import vn.motcua.filing.domain.JoinedPages;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;

/** The papers of a draft as the papers of a dossier. */
@org.springframework.stereotype.Component
class FilingPapers {

    /** What the dossier takes as its summary. */
    private static final int LONGEST_SUMMARY = 2000;

    private final KeptFiles files;

    FilingPapers(KeptFiles files) {
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
            switch (asOne(uploaded.get(), filer)) {
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
                .map(paper -> "Không áp dụng: " + shortened(paper.name()) + " – " + paper.words());
        var text = Stream.concat(Stream.of(opened.draft().content().summary()), notNeeded)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return text.length() > LONGEST_SUMMARY ? text.substring(0, LONGEST_SUMMARY) : text;
    }

    private Outcome<FileId, FilingRefusal> asOne(DraftPaper paper, Filer filer) {
        var ids = paper.files().stream().map(DraftFile::file).toList();
        if (ids.size() == 1) {
            return Outcome.done(ids.getFirst());
        }
        var joined = JoinedPages.of(ids.stream()
                .map(id -> new JoinedPages.Part(kept(id).type(), files.bytes(id)))
                .toList());
        return joined.<Outcome<FileId, FilingRefusal>>map(bytes -> keep(paper, bytes, filer))
                .orElseGet(() -> Outcome.refused(new FilingRefusal.NotJoined(paper.name())));
    }

    private Outcome<FileId, FilingRefusal> keep(DraftPaper paper, byte[] bytes, Filer filer) {
        var offer = FileOffer.of(shortened(paper.name()) + ".pdf", bytes, FileRules.OF_A_COMPONENT);
        return switch (files.keep(offer, filer.actor())) {
            case Outcome.Done<KeptFile, ?>(var kept) -> Outcome.done(kept.id());
            case Outcome.Refused<KeptFile, ?> _ -> Outcome.refused(new FilingRefusal.NotJoined(paper.name()));
        };
    }

    private KeptFile kept(FileId id) {
        return files.find(id).orElseThrow();
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }
}
