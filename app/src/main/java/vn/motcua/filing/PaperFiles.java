package vn.motcua.filing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.filing.DraftPaper.DraftFile;
import vn.motcua.filing.domain.JoinedPages;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** The files of one paper: how many, which, and how they become one. */
@Component
public class PaperFiles {

    private static final int LONGEST_NAME = 80;

    private final KeptFiles files;
    private final FilingSettings settings;

    PaperFiles(KeptFiles files, FilingSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** Several must be of kinds that can be put together, and together no larger than one may be. */
    public Optional<FilingRefusal> refusal(List<DraftFile> together) {
        if (together.size() > settings.mostFiles()) {
            return Optional.of(new FilingRefusal.TooManyFiles(settings.mostFiles()));
        }
        if (together.size() < 2) {
            return Optional.empty();
        }
        var bytes = together.stream().mapToLong(DraftFile::bytes).sum();
        if (bytes > FileRules.OF_A_COMPONENT.mostBytes()) {
            return Optional.of(new FilingRefusal.TooLargeTogether(FileRules.OF_A_COMPONENT.mostBytes() >> 20));
        }
        return together.stream()
                .flatMap(file -> files.find(file.file()).stream())
                .filter(file -> !JoinedPages.canJoin(file.type()))
                .findFirst()
                .map(KeptFile::name)
                .map(FilingRefusal.NotJoined::new);
    }

    /** Keeps the files of a paper as one file, in the caller's transaction; after a refusal it must be rolled back. */
    public Outcome<FileId, Refusal> keepAsOne(String paper, List<FileOffer> offers, Actor by) {
        var kept = new ArrayList<DraftFile>();
        for (var offer : offers) {
            switch (files.keep(offer, by)) {
                case Outcome.Done<KeptFile, FileRefusal>(var file) ->
                    kept.add(new DraftFile(file.id(), file.name(), file.bytes()));
                case Outcome.Refused<KeptFile, FileRefusal>(var refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        var refusal = refusal(kept);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return switch (asOne(paper, kept, by)) {
            case Outcome.Done<FileId, FilingRefusal>(var file) -> {
                discard(
                        kept.stream()
                                .map(DraftFile::file)
                                .filter(part -> !part.equals(file))
                                .toList(),
                        by);
                yield Outcome.done(file);
            }
            case Outcome.Refused<FileId, FilingRefusal>(var notJoined) -> Outcome.refused(notJoined);
        };
    }

    /** Ends the keeping of files that belong to no matter, or to none any more. */
    public void discard(Collection<FileId> gone, Actor by) {
        gone.forEach(file -> files.discard(file, by));
    }

    /** One file as it is; several put together to a new one. */
    Outcome<FileId, FilingRefusal> asOne(String paper, List<DraftFile> several, Actor by) {
        if (several.size() == 1) {
            return Outcome.done(several.getFirst().file());
        }
        var parts = several.stream()
                .map(file -> new JoinedPages.Part(
                        files.find(file.file()).orElseThrow().type(), files.bytes(file.file())))
                .toList();
        return JoinedPages.of(parts)
                .<Outcome<FileId, FilingRefusal>>map(bytes -> keep(paper, bytes, by))
                .orElseGet(() -> Outcome.refused(new FilingRefusal.NotJoined(paper)));
    }

    private Outcome<FileId, FilingRefusal> keep(String paper, byte[] bytes, Actor by) {
        var offer = FileOffer.of(shortened(paper) + ".pdf", bytes, FileRules.OF_A_COMPONENT);
        return switch (files.keep(offer, by)) {
            case Outcome.Done<KeptFile, FileRefusal>(var kept) -> Outcome.done(kept.id());
            case Outcome.Refused<KeptFile, FileRefusal> _ -> Outcome.refused(new FilingRefusal.NotJoined(paper));
        };
    }

    static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
