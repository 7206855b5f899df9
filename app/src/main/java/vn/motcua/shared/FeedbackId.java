package vn.motcua.shared;

import java.util.UUID;

/** Identifies one feedback of a citizen. */
public record FeedbackId(UUID value) {

    /** A new, time-ordered identifier. */
    public static FeedbackId next() {
        return new FeedbackId(TimeOrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
