package vn.motcua.reception;

import java.time.Duration;
import java.util.Optional;

/**
 * How a ticket stands in its queue.
 *
 * @param before how many are called first, as things are now; 0 when it does not wait
 * @param expected how long it probably takes; empty until enough was measured today
 */
public record Standing(Ticket ticket, ServiceGroup group, int before, Optional<Duration> expected) {}
