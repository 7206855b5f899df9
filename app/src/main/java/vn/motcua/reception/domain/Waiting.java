package vn.motcua.reception.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that waits.
 *
 * @param since when it was issued; transferring it changes nothing
 * @param priority whether its holder is called before others
 * @param slotAt when the appointment begins, or null
 */
public record Waiting(
        UUID id, Instant since, boolean priority, @Nullable Instant slotAt) {

    /** Whoever comes later than this after the beginning of an appointment waits like everyone without one. */
    public static final Duration GRACE = Duration.ofMinutes(15);

    /** Whether it is called before ordinary tickets at that moment. */
    boolean isPreferred(Instant now) {
        return priority || holdsItsSlot(now);
    }

    private boolean holdsItsSlot(Instant now) {
        return slotAt != null && !now.isBefore(slotAt) && !since.isAfter(slotAt.plus(GRACE));
    }
}
