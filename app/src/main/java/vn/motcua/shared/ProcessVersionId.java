package vn.motcua.shared;

import java.util.UUID;

/** Identifies one published version of an electronic process. */
public record ProcessVersionId(UUID value) {

    /** A new, time-ordered identifier. */
    public static ProcessVersionId next() {
        return new ProcessVersionId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ProcessVersionId of(String text) {
        return new ProcessVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
