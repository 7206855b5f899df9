package vn.motcua.questions;

import java.time.Instant;
import vn.motcua.shared.Actor;

/**
 * Something that happened to a question; written once, never changed.
 *
 * @param version of the question that it made
 * @param content as it was from then on
 * @param note such as the reason of a withdrawal; may be empty
 */
public record QuestionEvent(int version, Instant at, Kind kind, QuestionContent content, String note, Actor by) {

    /** What can happen; the names are stored for ever: add, never rename. */
    public enum Kind {
        WRITTEN,
        CHANGED,
        PUBLISHED,
        WITHDRAWN,
        /** Somebody looked, and it is still right. */
        CHECKED
    }
}
