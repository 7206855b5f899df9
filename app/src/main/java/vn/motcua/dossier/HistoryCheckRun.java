package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of the whole history that somebody asked for: under way, or with what it found.
 *
 * @param startedBy the name of the person
 * @param endedAt null while it runs
 * @param dossiers checked so far, as are the events; the seals are counted at the end
 * @param findings at most 1,000
 */
public record HistoryCheckRun(
        UUID id,
        Instant startedAt,
        String startedBy,
        @Nullable Instant endedAt,
        State state,
        long dossiers,
        long events,
        long seals,
        List<Finding> findings) {

    public HistoryCheckRun {
        findings = List.copyOf(findings);
    }

    /** @param code of the dossier concerned, where there still is a row that says it */
    public record Finding(HistoryFault fault, @Nullable String code) {}

    /** How a check stands. */
    public enum State {
        RUNNING,
        PROVEN,
        CHANGED,
        /** The node that ran it stopped, or its database did; nothing is known. */
        BROKEN_OFF
    }
}
