package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/**
 * One link of a dossier's history.
 *
 * @param sequence counts from 1 within the dossier
 * @param at when it was true
 * @param recordedAt when it was written down; later than {@code at} for what is entered afterwards
 * @param requestKey of the form or message that asked for it, so that the same request twice is done once
 */
public record RecordedEvent(
        int sequence,
        Instant at,
        Instant recordedAt,
        Actor actor,
        @Nullable UUID requestKey,
        DossierEvent event) {}
