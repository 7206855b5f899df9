package vn.motcua.shared;

import java.util.UUID;

/** Identifies a post: one person holding one role in one unit for a period. */
public record PostId(UUID value) {

    /** A new, time-ordered identifier. */
    public static PostId next() {
        return new PostId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static PostId of(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
