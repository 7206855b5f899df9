package vn.motcua.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitCode;

/**
 * What happened to a consignment; written once, never changed.
 *
 * @param move null for the making of the consignment itself
 * @param unit for which the person acted: where it happened
 * @param note reason, next office or remark; may be empty
 * @param receivedBy who took it, with the relation to the owner; empty unless it was delivered
 */
public record ConsignmentEvent(
        int sequence,
        Instant at,
        @Nullable Move move,
        ConsignmentState state,
        String by,
        UnitCode unit,
        String note,
        String receivedBy) {}
