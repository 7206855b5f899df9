package vn.motcua.shared;

import java.util.UUID;

/** Identifies the taking in of a decision that officers work on. */
public record DecisionImportId(UUID value) {

    /** A new, time-ordered identifier. */
    public static DecisionImportId next() {
        return new DecisionImportId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static DecisionImportId of(String text) {
        return new DecisionImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
