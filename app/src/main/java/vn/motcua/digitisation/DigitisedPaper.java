package vn.motcua.digitisation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;
import vn.motcua.vault.VaultDocument.Signed;

/**
 * A paper of a dossier as a file.
 *
 * @param version as the next act on it names it
 * @param unit the desk that received the dossier
 * @param confidence of the recognition of its text, from 0 to 1
 * @param content its text; empty when none could be read
 * @param described what an officer said of it; null before that
 * @param inSpiteOf why it counts as verified although something blocks that; empty otherwise
 * @param inVault whether it lies in its owner's store of documents
 */
public record DigitisedPaper(
        UUID id,
        int version,
        DossierId dossier,
        Place place,
        UnitCode unit,
        PaperState state,
        FileId file,
        Signed signed,
        int pages,
        double confidence,
        String content,
        Proposals proposals,
        @Nullable Described described,
        String inSpiteOf,
        Set<Fault> faults,
        boolean inVault,
        Making making) {

    /** Who made it and who described it, and when. */
    public record Making(
            Instant madeAt,
            String madeBy,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy) {}

    /** The faults that keep it from being verified. */
    public Set<Fault> blockingFaults() {
        return faults.stream().filter(Fault::isBlocking).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
