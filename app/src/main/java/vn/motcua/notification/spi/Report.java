package vn.motcua.notification.spi;

import java.time.Instant;
import vn.motcua.notification.MessageChannel;

/**
 * What a carrier says of a message that it took.
 *
 * @param reference as in its answer
 * @param said in its own words; may be empty
 * @param at when it happened, as the carrier says
 */
public record Report(MessageChannel channel, String reference, Outcome outcome, String said, Instant at) {

    /** Only ends: that a message is on its way is no news. */
    public enum Outcome {
        DELIVERED,
        NOT_DELIVERED
    }
}
