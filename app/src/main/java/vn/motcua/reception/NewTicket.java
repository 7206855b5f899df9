package vn.motcua.reception;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitCode;

/**
 * What somebody takes a number for.
 *
 * @param priority code of a {@link PriorityClass}, or null
 */
public record NewTicket(UnitCode unit, UUID group, @Nullable String priority, TicketOrigin origin) {}
