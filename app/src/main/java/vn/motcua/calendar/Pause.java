package vn.motcua.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span in which the legal clock stood still.
 *
 * @param document the document that it rests on, such as the number of the supplement request; never blank
 * @param remainingMinutes working minutes that were left when it began; negative when the limit had passed before
 * @param to null while it lasts
 */
public record Pause(
        PauseGround ground,
        String document,
        Instant from,
        long remainingMinutes,
        @Nullable Instant to) {

    /** @throws IllegalArgumentException without a document, or when the end lies before the start */
    public Pause {
        if (document.isBlank()) {
            throw new IllegalArgumentException("a pause rests on a document");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends after it starts: " + from + " to " + to);
        }
    }

    public boolean isOpen() {
        return to == null;
    }

    Pause endingAt(Instant end) {
        return new Pause(ground, document, from, remainingMinutes, end);
    }
}
