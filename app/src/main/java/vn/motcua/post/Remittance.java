package vn.motcua.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Money;
import vn.motcua.shared.UnitCode;

/**
 * Fees that an agent brings to the desk.
 *
 * @param declared what the agent took since last time
 * @param counted what the desk counted; null until it did
 */
public record Remittance(
        UUID id,
        String agentName,
        UnitCode office,
        UnitCode desk,
        Money declared,
        Instant declaredAt,
        @Nullable Money counted,
        @Nullable String countedBy,
        String remark) {

    public boolean isOpen() {
        return counted == null;
    }

    /** Whether the desk counted another amount than the agent said. */
    public boolean differs() {
        return counted != null && !counted.equals(declared);
    }
}
