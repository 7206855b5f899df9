package vn.motcua.shared;

import java.util.UUID;

/** Identifies one kept file. */
public record FileId(UUID value) {

    /** A new, time-ordered identifier. */
    public static FileId next() {
        return new FileId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
