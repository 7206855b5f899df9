package vn.motcua.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AccountId;

/**
 * One line of the security log.
 *
 * @param id grows with time
 * @param account whom it concerns; null when the name that was typed belongs to nobody
 * @param actorName who did it
 * @param address from which network address; {@code -} for the system itself
 * @param detail such as the unit and role of a post; never a secret
 */
public record SecurityEvent(
        long id,
        Instant at,
        SecurityEventKind kind,
        @Nullable AccountId account,
        String actorName,
        String address,
        String detail) {}
