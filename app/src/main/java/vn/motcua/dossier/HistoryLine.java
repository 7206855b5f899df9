package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link of a dossier's history as it is written down, to the letter, so that its chain can be recomputed elsewhere.
 *
 * @param actor as JSON
 * @param payload what happened, as JSON
 * @param hash 64 hexadecimal digits
 */
public record HistoryLine(
        int sequence,
        Instant at,
        Instant recordedAt,
        String type,
        String actor,
        @Nullable UUID requestKey,
        String payload,
        String hash) {}
