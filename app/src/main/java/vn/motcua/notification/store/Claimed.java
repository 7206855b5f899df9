package vn.motcua.notification.store;

import java.time.Instant;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.Letter;

/**
 * A message that this node may send until its claim runs out.
 *
 * @param attempts with this one
 * @param again whether another attempt broke off and nobody knows how far it came
 * @param charged whether its price was taken from a budget already
 */
public record Claimed(
        Letter letter,
        MessageChannel channel,
        boolean mandatory,
        int parts,
        int attempts,
        boolean again,
        boolean charged,
        Instant createdAt) {}
