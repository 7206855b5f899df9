package vn.motcua.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;

/**
 * Something that happened to a feedback; written once, never changed.
 *
 * @param sequence counts from 1 within the feedback
 * @param by the person under the post; null for the sender, and for the system
 * @param unit the unit that it went to; null where it went to none
 * @param text what was written with it; may be empty
 */
public record FeedbackEvent(
        int sequence,
        Instant at,
        Kind kind,
        Actor.@Nullable Staff by,
        @Nullable FeedbackClass asClass,
        @Nullable UnitCode unit,
        String text) {

    /** What can happen; the names are stored for ever: add, never rename. */
    public enum Kind {
        RECEIVED,
        CLASSIFIED,
        FORWARDED,
        SENT_BACK,
        PROGRESS_TOLD,
        ANSWERED,
        REDIRECTED,
        /** Whoever answers a question proposes it for the questions and answers of the portal. */
        OFFERED,
        PUBLISHED,
        WITHDRAWN,
        /** The sender wrote something more. */
        ADDED,
        RATED;

        /** Whether the sender sees it, with its text. */
        public boolean concernsTheSender() {
            return switch (this) {
                case RECEIVED, CLASSIFIED, FORWARDED, PROGRESS_TOLD, ANSWERED, REDIRECTED, RATED -> true;
                case SENT_BACK, OFFERED, PUBLISHED, WITHDRAWN, ADDED -> false;
            };
        }
    }
}
