package vn.motcua.shared;

import java.util.UUID;

/** Identifies one published version of an administrative procedure. */
public record ProcedureVersionId(UUID value) {

    /** A new, time-ordered identifier. */
    public static ProcedureVersionId next() {
        return new ProcedureVersionId(TimeOrderedIds.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ProcedureVersionId of(String text) {
        return new ProcedureVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
