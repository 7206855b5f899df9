package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.ProcedureCode;

/**
 * A finished dossier in the archive.
 *
 * @param rule the rule of retention that it falls under
 * @param packages that were made of it, the latest first
 * @param proposal to end the keeping of its files, while nobody has decided on it; null otherwise
 * @param erasure null while its files are kept
 */
public record Holding(
        DossierId dossier,
        DossierCode code,
        ProcedureCode procedure,
        String procedureName,
        String field,
        LocalDate finishedOn,
        RetentionRule rule,
        List<Packed> packages,
        @Nullable Proposal proposal,
        @Nullable Erasure erasure) {

    /** A package that was made once. */
    public record Packed(Instant at, String by, int version, long bytes, String fingerprint) {}

    public Holding {
        packages = List.copyOf(packages);
    }

    /** The last day on which its files must be kept; empty when that is for ever. */
    public Optional<LocalDate> keptUntil() {
        return rule.end(finishedOn);
    }

    /** Whether the law lets its files go on that day. */
    public boolean mayGo(LocalDate today) {
        return erasure == null
                && rule.verified()
                && keptUntil().filter(today::isAfter).isPresent();
    }
}
