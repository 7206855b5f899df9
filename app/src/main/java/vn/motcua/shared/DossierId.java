package vn.motcua.shared;

import java.util.UUID;

/** Identifies one dossier for ever; the citizen never sees it, the {@link DossierCode} is for people. */
public record DossierId(UUID value) {

    /** A new, time-ordered identifier. */
    public static DossierId next() {
        return new DossierId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static DossierId of(String text) {
        return new DossierId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
