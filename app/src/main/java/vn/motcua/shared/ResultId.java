package vn.motcua.shared;

import java.util.UUID;

/** Identifies one result in the register of results. */
public record ResultId(UUID value) {

    /** A new, time-ordered identifier. */
    public static ResultId next() {
        return new ResultId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ResultId of(String text) {
        return new ResultId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
