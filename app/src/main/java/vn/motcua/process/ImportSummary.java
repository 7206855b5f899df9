package vn.motcua.process;

import java.time.Instant;
import vn.motcua.shared.DecisionImportId;

/**
 * An import of a decision in numbers.
 *
 * @param processes cases that the file proposes; each is in exactly one of the four states
 */
public record ImportSummary(
        DecisionImportId id,
        String decision,
        String fileName,
        Instant openedAt,
        String openedBy,
        int processes,
        Counts counts) {

    /** How many of the cases are in which state. */
    public record Counts(int waiting, int accepted, int skipped, int taken) {}
}
