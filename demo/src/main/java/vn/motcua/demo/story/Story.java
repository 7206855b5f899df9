package vn.motcua.demo.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story to be told.
 *
 * @param from when the first dossier may come in
 * @param to when the story ends; what is unfinished then stays open
 * @param dossiers how many come in
 * @param seed the same seed tells the same story
 * @param papers of how many dossiers in a hundred the papers and results are scanned and kept as files
 * @param focus the unit code of a commune that has half of the communes' business, or null for none
 */
public record Story(
        Instant from,
        Instant to,
        int dossiers,
        long seed,
        Shares shares,
        int papers,
        @Nullable String focus) {}
