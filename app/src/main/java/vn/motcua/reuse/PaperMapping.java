package vn.motcua.reuse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ReusableResult;

/**
 * What a catalogue officer settled about papers of a name, whichever procedure asks for them.
 *
 * @param paper the name without accents, case and marks
 * @param name as it was written when it was settled
 * @param result what it is the result of; null unless the kind is {@link Kind#RESULT}
 */
public record PaperMapping(
        String paper, String name, Kind kind, @Nullable ReusableResult result, Instant at, String decidedBy) {

    /** Where such papers can be had. */
    public enum Kind {
        RESULT,
        POPULATION,
        NOT_REUSABLE
    }
}
