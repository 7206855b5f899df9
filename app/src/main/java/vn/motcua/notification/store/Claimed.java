package vn.motcua.notification.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.Letter;

/**
 * A message that this node may send until its claim runs out.
 *
 * @param attempts with this one
 * @param again whether another attempt broke off and nobody knows how far it came
 * @param charged whether its price was taken from a budget already
 * @param endsAt from when on nobody needs it; null where it stays news
 */
public record Claimed(
        Letter letter,
        MessageChannel channel,
        boolean mandatory,
        int parts,
        int attempts,
        boolean again,
        boolean charged,
        Instant createdAt,
        @Nullable Instant endsAt) {

    public boolean isOverAt(Instant moment) {
        return endsAt != null && !moment.isBefore(endsAt);
    }
}
