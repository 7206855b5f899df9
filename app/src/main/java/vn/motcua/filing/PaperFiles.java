package vn.motcua.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileRules;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.filing.DraftPaper.DraftFile;
import vn.motcua.filing.domain.JoinedPages;

/** How many files may stand in the place of one paper, and which. */
@Component
public class PaperFiles {

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
}
