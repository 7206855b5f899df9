package vn.motcua.shared;

import java.util.UUID;

/** Identifies a citizen or organisation who signs on at the portal. */
public record ApplicantId(UUID value) {

    /** A new, time-ordered identifier. */
    public static ApplicantId next() {
        return new ApplicantId(TimeOrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
