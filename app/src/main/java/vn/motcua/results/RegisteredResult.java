package vn.motcua.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Result;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.FileId;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.ResultId;
import vn.motcua.shared.UnitCode;

/**
 * A result as the register knows it; immutable.
 *
 * @param version grows with every move
 * @param code by which strangers verify it; in the QR code on the paper, shown to nobody else
 * @param replaces the issued result whose place it takes when it is issued, or null
 * @param signer who signed it; null before
 * @param entry its entry in the register of numbers; null before
 * @param end why it no longer holds, or was called off; null while it does
 */
public record RegisteredResult(
        ResultId id,
        int version,
        ResultState state,
        Matter matter,
        Content content,
        Files files,
        String code,
        @Nullable ResultId replaces,
        Instant preparedAt,
        Actor.@Nullable Staff signer,
        @Nullable Entry entry,
        @Nullable End end) {

    /**
     * What it came of.
     *
     * @param agency the agency that answers for it, keeps its register and seals it
     */
    public record Matter(
            DossierId dossier,
            DossierCode dossierCode,
            ProcedureCode procedure,
            UnitCode agency,
            UnitCode handlingUnit,
            String ownerName,
            String ownerIdentifier) {}

    /**
     * What it says.
     *
     * @param type the code of its {@link TypeOfResult}
     * @param name as the paper calls itself
     * @param data by the keys of its fields
     */
    public record Content(String type, Result.Kind kind, String name, Map<String, String> data) {
        public Content {
            data = Map.copyOf(data);
        }
    }

    /** A file and its hash; whatever does not have this hash is not this file. */
    public record HashedFile(FileId id, String sha256) {}

    /** The file before and after signature and seal; each begins with the bytes of the one before. */
    public record Files(
            HashedFile draft,
            @Nullable HashedFile signed,
            @Nullable HashedFile sealed) {

        /** The furthest of them. */
        public HashedFile latest() {
            return sealed != null ? sealed : signed != null ? signed : draft;
        }
    }

    /**
     * @param issuedOn the date on the paper
     * @param validTo the last day on which it holds; null when it holds without end
     */
    public record Entry(
            String series,
            int year,
            int serial,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate validTo) {}

    /** @param decision its number; empty when none is needed */
    public record End(LocalDate on, String reason, String decision) {}

    public Optional<Entry> numbered() {
        return Optional.ofNullable(entry);
    }
}
