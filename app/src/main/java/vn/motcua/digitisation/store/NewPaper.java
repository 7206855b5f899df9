package vn.motcua.digitisation.store;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.digitisation.Fault;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Proposals;
import vn.motcua.digitisation.domain.FaultFinding.Measures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.UnitCode;
import vn.motcua.vault.VaultDocument.Signed;

/**
 * A paper as it was made.
 *
 * @param sourceHash of the content that came in, to find the same paper handed in twice
 * @param link the phone's link that its pages came by, or null
 */
public record NewPaper(
        UUID id,
        DossierId dossier,
        Place place,
        UnitCode unit,
        Content content,
        Proposals proposals,
        Set<Fault> faults,
        Instant madeAt,
        Actor by) {

    /** The file and what was measured on it. */
    public record Content(
            FileId file, String sourceHash, @Nullable UUID link, Signed signed, Measures measures, String text) {}
}
