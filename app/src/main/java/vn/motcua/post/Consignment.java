package vn.motcua.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.UnitCode;

/**
 * An envelope with its way through the post.
 *
 * @param version grows with every move; a move names the version it was decided on
 * @param desk the one-stop unit at its other end
 * @param office the post office that has it or, on the way, expects it
 * @param origin the post office that took it in; the same as {@code office} at first
 */
public record Consignment(
        ConsignmentId id,
        int version,
        TrackingCode code,
        Direction direction,
        ConsignmentState state,
        Correspondent citizen,
        UnitCode desk,
        UnitCode origin,
        UnitCode office,
        Contents contents,
        Matter matter,
        Times times) {

    /**
     * @param grams 0 when it was not weighed
     * @param misses how often a delivery was tried in vain
     */
    public record Contents(List<Enclosed> papers, int grams, Charges charges, int misses) {
        public Contents {
            papers = List.copyOf(papers);
        }

        public Contents missedOnceMore() {
            return new Contents(papers, grams, charges, misses + 1);
        }

        public int sheets() {
            return papers.stream().mapToInt(Enclosed::sheets).sum();
        }
    }

    /**
     * What it is about.
     *
     * @param procedure the code of the procedure
     * @param dossier null until the one-stop unit has taken the dossier over
     * @param resultByPost whether the citizen wants the result by post too
     */
    public record Matter(
            String procedure,
            String procedureName,
            @Nullable DossierId dossier,
            @Nullable DossierCode dossierCode,
            boolean resultByPost) {

        public Matter of(DossierId filed, DossierCode filedCode) {
            return new Matter(procedure, procedureName, filed, filedCode, resultByPost);
        }
    }

    /**
     * @param since when it came into its state
     * @param promisedBy the last day on which it should be there; null before the post has it
     */
    public record Times(
            Instant createdAt, Instant since, @Nullable LocalDate promisedBy) {

        public Times at(Instant moment) {
            return new Times(createdAt, moment, promisedBy);
        }

        public Times promised(LocalDate day) {
            return new Times(createdAt, since, day);
        }
    }

    /** The same one move later. */
    public Consignment moved(
            ConsignmentState next, UnitCode nextOffice, Contents nextContents, Matter nextMatter, Times at) {
        return new Consignment(
                id,
                version + 1,
                code,
                direction,
                next,
                citizen,
                desk,
                origin,
                nextOffice,
                nextContents,
                nextMatter,
                at);
    }

    /** Whether it should have been there by now. */
    public boolean isLate(LocalDate today) {
        var promised = times.promisedBy();
        return promised != null && today.isAfter(promised) && !state.isEnd();
    }
}
