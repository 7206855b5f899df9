package vn.motcua.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a procedure's history.
 *
 * @param publishedBy the name of whoever published it
 * @param replaced whether a version that begins on the same day put it right, so that it holds on no day
 * @param abolition the decision that ended the procedure with this version, or null
 */
public record PublishedVersion(
        ProcedureVersion version,
        Instant publishedAt,
        String publishedBy,
        boolean replaced,
        @Nullable PublicationDecision abolition) {}
