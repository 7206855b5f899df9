package vn.motcua.shared;

import java.util.UUID;

/** Identifies the account of a person who signs in. */
public record AccountId(UUID value) {

    /** A new, time-ordered identifier. */
    public static AccountId next() {
        return new AccountId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
