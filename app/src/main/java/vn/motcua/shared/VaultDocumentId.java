package vn.motcua.shared;

import java.util.UUID;

/** Identifies one document in the store of a citizen or organisation. */
public record VaultDocumentId(UUID value) {

    /** A new, time-ordered identifier. */
    public static VaultDocumentId next() {
        return new VaultDocumentId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static VaultDocumentId of(String text) {
        return new VaultDocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
