package vn.motcua.shared;

import java.util.UUID;

/** Identifies one published version of an electronic form. */
public record FormVersionId(UUID value) {

    /** A new, time-ordered identifier. */
    public static FormVersionId next() {
        return new FormVersionId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static FormVersionId of(String text) {
        return new FormVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
