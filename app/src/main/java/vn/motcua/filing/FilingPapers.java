package vn.motcua.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Component.State;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Evidence;
import vn.motcua.filing.DraftPaper.Kind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The papers of a draft as the papers of a dossier. */
@org.springframework.stereotype.Component
class FilingPapers {

    /** What the dossier takes as its summary. */
    private static final int LONGEST_SUMMARY = 2000;

    /** The code of the declaration where the procedure names no such paper. */
    private static final String DECLARATION = "form";

    private final PaperFiles files;
    private final Declarations declarations;

    FilingPapers(PaperFiles files, Declarations declarations) {
        this.files = files;
        this.declarations = declarations;
    }

    /** In the order of the procedure; several files of a paper become one, the form becomes its declaration. */
    Outcome<List<Component>, FilingRefusal> of(Drafts.Opened opened, UnitCode receivingUnit, Filer filer) {
        var components = new ArrayList<Component>();
        var declared = opened.declaration();
        opened.form().ifPresent(form -> {
            var printed = declarations.print(form, opened.draft().content().parties(), receivingUnit, filer);
            var name = declared.map(RequiredComponent::name)
                    .orElse(form.form().content().paper().title());
            components.add(missing(declared.map(RequiredComponent::key).orElse(DECLARATION), name)
                    .settled(State.DIGITISED, Evidence.digitised(printed)));
        });
        for (var asked : opened.papersToBring()) {
            var uploaded = opened.draft().paper(asked.key()).filter(each -> each.kind() == Kind.UPLOADED);
            if (uploaded.isEmpty()) {
                components.add(missing(asked.key(), asked.name()));
                continue;
            }
            switch (files.asOne(asked.name(), uploaded.get().files(), filer.actor())) {
                case Outcome.Refused<FileId, FilingRefusal>(var refusal) -> {
                    undo(opened.draft(), components, filer.actor());
                    return Outcome.refused(refusal);
                }
                case Outcome.Done<FileId, FilingRefusal>(var file) ->
                    components.add(
                            missing(asked.key(), asked.name()).settled(State.DIGITISED, Evidence.digitised(file)));
            }
        }
        return Outcome.done(components);
    }

    /** What was made of the draft for a dossier that did not come about; the files of the draft stay. */
    void undo(Draft draft, List<Component> components, Actor by) {
        var made = files(components);
        made.removeAll(draft.content().allFiles());
        files.discard(made, by);
    }

    /** What did not go into the dossier: parts of what was put together, and papers that it does not ask for. */
    void discardRest(Draft draft, Dossier dossier, Actor by) {
        var rest = draft.content().allFiles();
        rest.removeAll(files(dossier.papers().components()));
        files.discard(rest, by);
    }

    private static Set<FileId> files(List<Component> components) {
        return components.stream()
                .map(Component::evidence)
                .filter(Objects::nonNull)
                .map(Evidence::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Component missing(String code, String name) {
        return new Component(code, name, State.MISSING, 0, 0, 0);
    }

    /** The offers that were chosen, by the code of their paper. */
    static Map<String, String> choices(Drafts.Opened opened) {
        var chosen = new HashMap<String, String>();
        for (var asked : opened.papersToBring()) {
            opened.draft()
                    .paper(asked.key())
                    .filter(paper -> paper.kind() == Kind.HELD)
                    .ifPresent(paper -> chosen.put(asked.key(), paper.offer()));
        }
        return chosen;
    }

    /** What the applicant wrote, and which papers they think are not needed: the officer judges. */
    static String summary(Drafts.Opened opened) {
        var notNeeded = opened.papersToBring().stream()
                .flatMap(asked -> opened.draft().paper(asked.key()).stream())
                .filter(paper -> paper.kind() == Kind.NOT_NEEDED)
                .map(paper -> "Không áp dụng: " + PaperFiles.shortened(paper.name()) + " – " + paper.words());
        var text = Stream.concat(Stream.of(opened.draft().content().summary()), notNeeded)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return text.length() > LONGEST_SUMMARY ? text.substring(0, LONGEST_SUMMARY) : text;
    }
}
